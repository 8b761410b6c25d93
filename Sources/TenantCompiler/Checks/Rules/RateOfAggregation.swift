internal import Diagnostics

extension Check {
    package static let rateOfAggregation = Check(
        "rate-of-aggregation", "A rate is taken of a sum", severity: .warning,
        why: """
            When one of the series restarts, the whole sum counts as new. Take the rate first and the sum second.
            """,
        accepts: [
            #"""
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
              metrics:
                - { name: http_requests_total, type: counter, labels: { status: 9 } }
                - { name: queue_length, type: gauge, labels: { queue: 4 } }
                - { name: http_request_duration_seconds, type: histogram, labels: { status: 9 } }
              alerts:
                rules:
                  - alert: Broken
                    expr: sum by (status) (rate(http_requests_total[5m])) > 3
                    for: 10m
                    severity: warning
                    summary: It is broken
                    description: Look at it
                    runbook: https://runbooks.acme.example/broken
            """#
        ],
        refuses: [
            #"""
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
              metrics:
                - { name: http_requests_total, type: counter, labels: { status: 9 } }
                - { name: queue_length, type: gauge, labels: { queue: 4 } }
                - { name: http_request_duration_seconds, type: histogram, labels: { status: 9 } }
              alerts:
                rules:
                  - alert: Broken
                    expr: rate(«sum(http_requests_total)[5m:1m]») > 3
                    for: 10m
                    severity: warning
                    summary: It is broken
                    description: Look at it
                    runbook: https://runbooks.acme.example/broken
            """#
        ])
}
