internal import Diagnostics

extension Check {
    package static let counterAsGauge = Check(
        "counter-as-gauge", "A function for gauges is given a counter", severity: .warning,
        why: """
            A restart sets a counter back to zero, which such a function takes for a fall, and a total since the \
            start of a process has no average that means anything.
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
                    expr: increase(jobs_done_total[5m]) < 3
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
                    expr: delta(«jobs_done_total[5m]») < 3
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
                    expr: avg_over_time(«jobs_done_total[1h]») > 3
                    for: 10m
                    severity: warning
            """#,
        ])
}
