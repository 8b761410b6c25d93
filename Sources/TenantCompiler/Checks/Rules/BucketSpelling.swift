internal import Diagnostics

extension Check {
    package static let bucketSpelling = Check(
        "bucket-spelling", "A bucket's bound is spelt as the platform's Prometheus does not store it",
        severity: .warning,
        why: """
            Prometheus 3 stores `le="1"` as `le="1.0"`, so that the old spelling quietly selects nothing.
            """,
        accepts: [.alert(on: "sum by (status) (rate(http_requests_total[5m])) > 3", declaring: .requests)],
        refuses: [
            #"""
            # policies/platform.yaml
            apiVersion: tenantc.dev/v1
            kind: Platform
            metadata: { name: company }
            spec: { monitoring: { prometheusVersion: "3.0" } }
            \#(.acme)
              metrics:
                - { name: http_requests_total, type: counter, labels: { status: 9 } }
                - { name: queue_length, type: gauge, labels: { queue: 4 } }
                - { name: http_request_duration_seconds, type: histogram, labels: { status: 9 } }
              alerts:
                rules:
                  - alert: Broken
                    expr: 'sum(rate(http_request_duration_seconds_bucket{«le="1"»}[5m])) > 3'
                    for: 10m
                    severity: warning
                    summary: It is broken
                    description: Look at it
                    runbook: https://runbooks.acme.example/broken
            """#
        ])
}
