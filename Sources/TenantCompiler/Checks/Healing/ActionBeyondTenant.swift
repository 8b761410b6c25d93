extension Check {
    package static let actionBeyondTenant = Check(
        "action-beyond-tenant", "A tenant's playbook uses an action that reaches beyond the tenant",
        why: """
            Actions are run by Robusta's runner, which may do nearly anything in every namespace. Those that run commands, touch \
            nodes, open connections or choose their objects themselves would lend that to the tenant.
            """,
        given: .healingTier,
        accepts: [
            """
            # tenants/acme.yaml
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: healing
              owner: { email: owner@acme.example }
              healing: [ { on: PodCrashLoop, restarts: 5, actions: [logs_enricher, delete_pod] } ]
            """
        ],
        refuses: [
            """
            # tenants/acme.yaml
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: healing
              owner: { email: owner@acme.example }
              healing:
                - on: PrometheusAlert
                  alert: Broken
                  actions: [logs_enricher, «drain», { name: «pod_bash_enricher», with: { bash_command: id } }]
              alerts:
                rules:
                  - alert: Broken
                    expr: jobs_failed_total > 3
                    for: 10m
                    severity: warning
                    summary: It is broken
                    description: It is
                    runbook: https://runbooks.acme.example/broken
            """
        ])
}
