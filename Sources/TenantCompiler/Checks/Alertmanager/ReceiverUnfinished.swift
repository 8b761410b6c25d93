extension Check {
    package static let receiverUnfinished = Check(
        "receiver-unfinished", "A receiver lacks what Alertmanager needs to reach it",
        why: """
            Alertmanager refuses its whole configuration over it, and so no tenant would get new routes.
            """,
        follows: [.item],
        accepts: [
            """
            \(.alerting)
            \(.acmeTellingItsTeam)
            """
        ],
        refuses: [
            """
            # policies/alerting.yaml
            apiVersion: tenantc.dev/v1
            kind: Alerting
            metadata: { name: company }
            spec:
              receivers: [ { name: platform, slack: { channel: «"#alerts"» } } ]
              defaultReceiver: platform
            \(.acme)
              notifications:
                receivers: [ { name: mail, email: { to: «ops@acme.example» } } ]
                routes: { critical: [mail] }
            """
        ])
}
