extension Check {
    package static let receiverTooNew = Check(
        "receiver-too-new", "A receiver is of a kind that the platform's Alertmanager does not know",
        why: """
            Alertmanager refuses its whole configuration over a key that it does not know. \
            `monitoring.alertmanagerVersion` says which release is meant. Discord came with 0.25 and \
            Microsoft Teams with 0.26, both with the webhook's URL in plain sight; from a file it is read \
            from 0.28 on.
            """,
        given: .alerting,
        accepts: [
            """
            # policies/platform.yaml
            apiVersion: tenantc.dev/v1
            kind: Platform
            metadata: { name: company }
            spec:
              monitoring: { alertmanagerVersion: "0.28" }
            \(.acme)
              notifications:
                receivers: [ { name: team, msteams: { webhookURLFile: /etc/alertmanager/secrets/acme-teams } } ]
                routes: { critical: [team] }
            """
        ],
        refuses: [
            """
            \(.acme)
              notifications:
                receivers:
                  - { name: team, msteams: «{ webhookURLFile: /etc/alertmanager/secrets/acme-teams }» }
                  - { name: hook, webhook: «{ urlFile: /etc/alertmanager/secrets/acme-hook }» }
                routes: { critical: [team, hook] }
            """
        ])
}
