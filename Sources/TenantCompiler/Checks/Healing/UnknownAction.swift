extension Check {
    package static let unknownAction = Check(
        "unknown-action", "A playbook names an action that Robusta does not have",
        why: """
            Robusta loads all playbooks or, where one of them names an action that is none, not one: a word of one tenant's \
            would end the healing of all.
            """,
        given: .healingTier,
        accepts: [
            """
            \(.healedAcme)
              healing: [ { on: PodCrashLoop, restarts: 5, actions: [logs_enricher, restart_crashlooping_pod] } ]
            """
        ],
        refuses: [
            """
            \(.healedAcme)
              healing: [ { on: PodCrashLoop, actions: [«restart_pod», «logs_enrichre»] } ]
            """
        ])
}
