internal import Diagnostics

extension Check {
    package static let fixedTime = Check(
        "fixed-time", "A rule reads a moment that never changes, or is yet to come", severity: .warning,
        why: """
            A rule is evaluated now, again and again. What is tied to a moment says the same each time, until the \
            samples of that moment are deleted; of what is yet to come there are none.
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
                    expr: queue_length > 2 * queue_length offset 1d
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
                    expr: queue_length «@ 1767225600» > 3
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
                    expr: queue_length «offset -5m» > 3
                    for: 10m
                    severity: warning
            """#,
        ])
}
