extension Check {
    package static let misgivenAction = Check(
        "misgiven-action", "An action of a playbook is given what it does not take, or lacks what it needs",
        why: """
            Robusta ignores a parameter that it does not know, and where one is missing or of another type the action fails when \
            it is needed.
            """,
        given: .healingTier,
        accepts: [
            """
            \(.healedAcme)
              healing:
                - on: PodOOMKilled
                  actions:
                    - { name: logs_enricher, with: { previous: true } }
                    - { name: pod_graph_enricher, with: { resource_type: Memory, display_limits: true } }
            """
        ],
        refuses: [
            """
            \(.healedAcme)
              healing:
                - on: PodOOMKilled
                  actions:
                    - { name: logs_enricher, with: { «show_logs_of_previous_runs»: true } }
                    - «pod_graph_enricher»
                    - { name: pod_events_enricher, with: { max_events: «many» } }
            """
        ])
}
