extension Check {
    package static let invalidDuration = Check(
        "invalid-duration", "A duration is written as Prometheus does not read it",
        why: """
            Prometheus and Alertmanager refuse the file that holds it, and go on with the old one or do not \
            start.
            """,
        accepts: [
            """
            \(.acme)
              workloads:
                - name: api
                  image: registry.example.com/acme/api:1.4.2
                  metrics: { port: 8080, interval: 1m30s }
            """
        ],
        refuses: [
            """
            \(.acme)
              workloads:
                - name: api
                  image: registry.example.com/acme/api:1.4.2
                  metrics: { interval: «30 seconds» }
            """,
            """
            \(.acme)
              workloads:
                - name: api
                  image: registry.example.com/acme/api:1.4.2
                  metrics: { interval: «30s1m» }
            """,
        ])
}
