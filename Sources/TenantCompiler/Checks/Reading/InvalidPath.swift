extension Check {
    package static let invalidPath = Check(
        "invalid-path", "A path does not begin where it must, or leads elsewhere",
        why: """
            A request needs a path that begins with `/`. A path with `..` would leave the folder that it is meant \
            to stay in, and one with a quote or a brace would break the configuration that it is written into.
            """,
        accepts: [
            """
            \(.acme)
              workloads:
                - name: api
                  image: registry.example.com/acme/api:1.4.2
                  ports: [ { name: http, port: 8080 } ]
                  probes: { liveness: /health }
            """
        ],
        refuses: [
            """
            \(.acme)
              workloads:
                - name: api
                  image: registry.example.com/acme/api:1.4.2
                  ports: [ { name: http, port: 8080 } ]
                  probes: { liveness: «health» }
            """
        ])
}
