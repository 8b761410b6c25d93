internal import Diagnostics

extension Check {
    package static let receiverNotRouted = Check(
        "receiver-not-routed", "A receiver is declared and nothing is sent to it", severity: .warning,
        why: """
            Who declared it believes to be told, and is not.
            """,
        follows: [.section("notifications")],
        given: .alerting,
        accepts: [.acmeTellingItsTeam],
        refuses: [
            """
            \(.acme)
              notifications:
                receivers:
                  - { name: team, slack: { channel: "#acme" } }
                  - { name: «oncall», pagerduty: { routingKeyFile: /etc/alertmanager/secrets/acme-pd } }
                routes: { critical: [team] }
            """
        ])
}
