extension Check {
    package static let tenantUnreachable = Check(
        "tenant-unreachable", "An expression reads series that no matcher can be given to",
        why: """
            `info` finds series of its own, which may be another tenant's.
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
            # policies/platform.yaml
            apiVersion: tenantc.dev/v1
            kind: Platform
            metadata: { name: company }
            spec: { monitoring: { prometheusVersion: "3.0" } }
            # tenants/acme.yaml
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
              alerts:
                rules:
                  - alert: Broken
                    expr: «info»(up) == 0
                    for: 10m
                    severity: warning
                    summary: It is broken
                    description: Look at it
                    runbook: https://runbooks.acme.example/broken
            """#
        ])
}
