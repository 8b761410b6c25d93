extension Check {
    package static let actionWithoutObject = Check(
        "action-without-object", "An action of a playbook is about something that its trigger does not tell of",
        why: """
            Robusta compares actions with triggers when it loads its playbooks, and where one does not fit it loads none.
            """,
        given: .healingTier,
        accepts: [
            """
            \(.healedAcme)
              healing: [ { on: JobFailure, actions: [job_pod_enricher, job_events_enricher] } ]
            """
        ],
        refuses: [
            """
            \(.healedAcme)
              healing:
                - { on: JobFailure, actions: [«logs_enricher»] }
                - { on: PodCrashLoop, actions: [«rollout_restart»] }
            """
        ])
}
