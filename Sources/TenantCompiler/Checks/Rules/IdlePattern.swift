internal import Diagnostics

extension Check {
    package static let idlePattern = Check(
        "idle-pattern", "A regular expression says no more than a plain condition, or nothing", severity: .note,
        why: """
            Whoever reads it looks for what it leaves open, and Prometheus for all values that it matches.
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
                - { name: jobs_done_total, type: counter, labels: { queue: 9 } }
                - { name: queue_length, type: gauge, labels: { queue: 4 } }
              alerts:
                rules:
                  - alert: Broken
                    expr: queue_length{queue="mail"} > 3
                    for: 10m
                    severity: warning
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
                - { name: jobs_done_total, type: counter, labels: { queue: 9 } }
                - { name: queue_length, type: gauge, labels: { queue: 4 } }
              alerts:
                rules:
                  - alert: Broken
                    expr: queue_length{«queue=~"mail"»} > 3
                    for: 10m
                    severity: warning
            """#,
            #"""
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
              metrics:
                - { name: jobs_done_total, type: counter, labels: { queue: 9 } }
                - { name: queue_length, type: gauge, labels: { queue: 4 } }
              alerts:
                rules:
                  - alert: Broken
                    expr: queue_length{«queue=~".*"»} > 3
                    for: 10m
                    severity: warning
            """#,
        ])
}
