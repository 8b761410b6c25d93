extension Check {
    package static let templateDynamicQuery = Check(
        "template-dynamic-query", "A query of a template is not written so that it can be read and kept to the tenant",
        why: """
            Nobody can tell what it reads, so it cannot be kept to the tenant's series.
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
                    description: "{{ query «(printf `up{job=%q}` $labels.job)» | first | value }}"
                    runbook: https://runbooks.acme.example/broken
            """#
        ])
}
