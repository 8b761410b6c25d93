extension Check {
    package static let duplicateName = Check(
        "duplicate-name", "Two objects of one list have one name",
        why: """
            Layers merge these lists by name, and the objects that come of them would overwrite one another in \
            the cluster.
            """,
        accepts: [
            """
            \(.acme)
              workloads:
                - name: api
                  image: registry.example.com/acme/api:1.4.2
                  ports:
                    - { name: http, port: 8080 }
                    - { name: admin, port: 8081 }
            """
        ],
        refuses: [
            """
            \(.acme)
              workloads:
                - name: api
                  image: registry.example.com/acme/api:1.4.2
                  ports:
                    - { name: http, port: 8080 }
                    - { name: «http», port: 8081 }
            """
        ])
}
