extension Check {
    package static let invalidName = Check(
        "invalid-name", "A name has letters, a length or an edge that names of its kind do not have",
        why: "The API server or Prometheus refuses the object that bears the name.",
        accepts: [
            """
            \(.acme)
              workloads:
                - name: api
                  image: registry.example.com/acme/api:1.4.2
                  env: { LOG_LEVEL: info }
            """
        ],
        refuses: [
            """
            \(.acme)
              workloads:
                - name: api
                  image: registry.example.com/acme/api:1.4.2
                  env: { «LOG LEVEL»: info }
            """,
            """
            \(.acme)
              workloads:
                - name: api
                  image: registry.example.com/acme/api:1.4.2
                  ports:
                    - { name: «http_api», port: 8080 }
            """,
            """
            \(.acme)
              access: [ { group: «system:authenticated», role: viewer } ]
            """,
            """
            # policies/platform.yaml
            apiVersion: tenantc.dev/v1
            kind: Platform
            metadata: { name: company }
            spec: { priorityClasses: [ { name: «system-tenants», value: 1000 } ] }
            """,
        ])
}
