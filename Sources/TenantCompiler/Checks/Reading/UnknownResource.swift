extension Check {
    package static let unknownResource = Check(
        "unknown-resource", "A resource is named that no container can request",
        why: """
            The API server refuses a pod that asks for a resource which is neither one of its own nor in a \
            domain.
            """,
        accepts: [
            """
            \(.acme)
              workloads:
                - name: api
                  image: registry.example.com/acme/api:1.4.2
                  resources: { limits: { memory: 1Gi } }
            """
        ],
        refuses: [
            """
            \(.acme)
              workloads:
                - name: api
                  image: registry.example.com/acme/api:1.4.2
                  resources: { limits: { «memmory»: 1Gi } }
            """
        ])
}
