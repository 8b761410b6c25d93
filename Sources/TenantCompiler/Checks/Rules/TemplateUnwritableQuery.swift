extension Check {
    package static let templateUnwritableQuery = Check(
        "template-unwritable-query", "A query of a template cannot be rewritten where it is written",
        why: """
            Every query gets the tenant's condition. Where it cannot be written, the query could read anybody's series.
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
                    description: '{{ query «"\x75p"» | first | value }}'
                    runbook: https://runbooks.acme.example/broken
            """#
        ])
}
