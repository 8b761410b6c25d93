extension Check {
    package static let invalidDuration = Check(
        "invalid-duration", "A duration is written as Prometheus does not read it",
        why: """
            Prometheus and Alertmanager refuse the file that holds it, and go on with the old one or do not \
            start.
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
                  metrics: { port: 8080, interval: 1m30s }
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
                  metrics: { interval: «30 seconds» }
            """,
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
                  metrics: { interval: «30s1m» }
            """,
        ])
}
