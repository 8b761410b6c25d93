internal import Diagnostics

extension Check {
    package static let alertWithoutCondition = Check(
        "alert-without-condition", "An alert has no condition on a value", severity: .warning,
        why: """
            It fires as long as there is a series at all.
            """,
        accepts: [
            #"""
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
              alerts:
                rules:
                  - alert: Broken
                    expr: sum(rate(jobs_failed_total[5m])) > 3
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
              alerts:
                rules:
                  - alert: Broken
                    expr: sum(rate(jobs_failed_total[5m])) «>» bool 3
                    for: 10m
                    severity: warning
                    summary: It is broken
                    description: Look at it
                    runbook: https://runbooks.acme.example/broken
            """#
        ])
}
