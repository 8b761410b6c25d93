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
            \(.healedAcme)
              healing: [ { on: PodCrashLoop, restarts: 5, actions: [logs_enricher, delete_pod] } ]
            """
        ],
        refuses: [
            """
            \(.healedAcme)
              healing:
                - on: PrometheusAlert
                  alert: Broken
                  actions: [logs_enricher, «drain», { name: «pod_bash_enricher», with: { bash_command: id } }]
            \(.healedAlert())
            """
        ])
}
