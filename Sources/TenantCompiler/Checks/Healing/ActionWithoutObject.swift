extension Check {
    package static let actionWithoutObject = Check(
        "action-without-object", "An action of a playbook is about something that its trigger does not tell of",
        why: """
            Robusta compares actions with triggers when it loads its playbooks, and where one does not fit it loads none.
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
              healing: [ { on: JobFailure, actions: [job_pod_enricher, job_events_enricher] } ]
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
                - { on: JobFailure, actions: [«logs_enricher»] }
                - { on: PodCrashLoop, actions: [«rollout_restart»] }
            """
        ])
}
