internal import Diagnostics

extension Check {
    package static let quantileWithoutRate = Check(
        "quantile-without-rate", "A quantile is asked of buckets as they were counted since the start",
        severity: .warning,
        why: """
            It tells of all requests ever served and hardly moves. Take the rate of the buckets, and sum by `le`.
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
                    expr: histogram_quantile(0.95, sum by (job, le) (rate(http_request_duration_seconds_bucket[5m]))) > 0.5
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
                    expr: histogram_quantile(0.95, «http_request_duration_seconds_bucket») > 0.5
                    for: 10m
                    severity: warning
                    summary: It is broken
                    description: Look at it
                    runbook: https://runbooks.acme.example/broken
            """#
        ])
}
