extension Check {
    package static let invalidPath = Check(
        "invalid-path", "A path does not begin where it must, or leads elsewhere",
        why: """
            A request needs a path that begins with `/`. A path with `..` would leave the folder that it is meant \
            to stay in, and one with a quote or a brace would break the configuration that it is written into.
            """,
        accepts: [
            """
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
              workloads:
                - name: api
                  image: registry.example.com/acme/api:1.4.2
                  ports: [ { name: http, port: 8080 } ]
                  probes: { liveness: /health }
            """
        ],
        refuses: [
            """
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
              workloads:
                - name: api
                  image: registry.example.com/acme/api:1.4.2
                  ports: [ { name: http, port: 8080 } ]
                  probes: { liveness: «health» }
            """
        ])
}
