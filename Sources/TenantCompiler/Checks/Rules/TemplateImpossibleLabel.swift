extension Check {
    package static let templateImpossibleLabel = Check(
        "template-impossible-label", "A template reads a label that the expression cannot give",
        why: """
            The text stays empty there, in every alert.
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
                    description: "{{ $labels«.pod» }} fails"
                    runbook: https://runbooks.acme.example/broken
            """#
        ])
}
