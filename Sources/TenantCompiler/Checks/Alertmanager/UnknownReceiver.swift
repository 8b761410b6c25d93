extension Check {
    package static let unknownReceiver = Check(
        "unknown-receiver", "A route or an escalation names a receiver that is not declared",
        why: """
            Tenants send to receivers of their own, so that nobody's alerts are read by another; an \
            escalation may fall back to the platform's. Alertmanager refuses its whole configuration over a \
            receiver that it does not know.
            """,
        follows: [.section("notifications")],
        accepts: [
            """
            \(.alerting)
            \(.acmeTellingItsTeam)
            """
        ],
        refuses: [
            """
            \(.alerting)
            \(.acmeWithItsTeam)
                routes: { critical: [team, «temm»] }
            """,
            """
            \(.alerting)
            \(.escalation)
              levels: [ { after: 5m, receivers: [team] }, { after: 15m, receivers: [oncall] } ]
            \(.acmeTellingItsTeam)
                escalation: «standard»
            """,
            """
            \(.alertingHead)
              receivers: [ { name: platform, slack: { channel: "#alerts" } } ]
              defaultReceiver: «platfrom»
            \(.acme)
            """,
        ])
}
