extension Check {
    package static let escalationLabelSet = Check(
        "escalation-label-set", "A rule sets the label that tells levels of an escalation apart",
        why: """
            What carries the label goes to the receivers of that level and to nobody else, and never climbs.
            """,
        accepts: [
            .alert(on: "sum(rate(jobs_failed_total[5m])) > 3")
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
                    expr: sum(rate(jobs_failed_total[5m])) > 3
                    for: 10m
                    severity: warning
                    summary: It is broken
                    description: Look at it
                    runbook: https://runbooks.acme.example/broken
                    labels: { escalation: «"3"» }
            """#
        ])
}
