extension Check {
    package static let templateWrongArguments = Check(
        "template-wrong-arguments", "A function of a template gets what it cannot take",
        why: """
            promtool takes it, and the alert shows an error where its text should be.
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
                    expr: sum by (job) (rate(jobs_failed_total[5m])) > 3
                    for: 10m
                    severity: warning
                    summary: It is broken
                    description: "{{ $labels.job }} fails {{ $value | humanize }} times a second"
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
                    expr: sum by (job) (rate(jobs_failed_total[5m])) > 3
                    for: 10m
                    severity: warning
                    summary: It is broken
                    description: "{{ «humanize» }}"
                    runbook: https://runbooks.acme.example/broken
            """#
        ])
}
