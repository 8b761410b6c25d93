internal import Diagnostics

extension Check {
    package static let notificationsUnrouted = Check(
        "notifications-unrouted", "A tenant has notifications, and there is no Alerting document", severity: .warning,
        why: """
            Routes hang in a tree whose root has to send somewhere, and only the Alerting document says \
            where. Without it no configuration of Alertmanager is written.
            """,
        accepts: [
            """
            \(.alerting)
            \(.acmeTellingItsTeam)
            """
        ],
        refuses: [
            """
            \(.acme)
              notifications:
                receivers: [ { name: team, slack: { channel: "#acme", apiURLFile: /etc/alertmanager/secrets/acme-slack } } ]
                routes: { «critical»: [team] }
            """
        ])
}
