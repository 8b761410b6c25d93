internal import Diagnostics

extension Check {
    package static let unknownLabel = Check(
        "unknown-label", "A rule uses a label that the series do not have", severity: .warning,
        why: """
            A condition on it selects nothing, and a sum by it puts everything together.
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
                    expr: sum by («statsu») (rate(http_requests_total[5m])) > 3
                    for: 10m
                    severity: warning
                    summary: It is broken
                    description: Look at it
                    runbook: https://runbooks.acme.example/broken
            """#
        ])
}
