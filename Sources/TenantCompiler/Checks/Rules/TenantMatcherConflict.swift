extension Check {
    package static let tenantMatcherConflict = Check(
        "tenant-matcher-conflict", "A selector asks for another tenant than the rule's own",
        why: """
            Rules read the series of their tenant. Quietly replaced, the condition would say one thing and mean another.
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
            """#,
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
                    expr: 'sum(rate(jobs_failed_total{tenant="acme"}[5m])) > 3'
                    for: 10m
                    severity: warning
                    summary: It is broken
                    description: Look at it
                    runbook: https://runbooks.acme.example/broken
            """#,
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
                    expr: 'sum(rate(jobs_failed_total{«tenant="globex"»}[5m])) > 3'
                    for: 10m
                    severity: warning
                    summary: It is broken
                    description: Look at it
                    runbook: https://runbooks.acme.example/broken
            """#,
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
                    expr: topk(scalar(sum(secret{«tenant=~".*"»})), jobs_failed_total) > 3
                    for: 10m
                    severity: warning
                    summary: It is broken
                    description: Look at it
                    runbook: https://runbooks.acme.example/broken
            """#,
        ])
}
