extension Check {
    package static let notificationsReachNobody = Check(
        "notifications-reach-nobody", "Alerts of a tenant reach nobody",
        why: """
            A severity that is routed to an empty list, or muted at every time, is as good as no alert. What \
            a tenant says nothing of goes to the Alerting document's `defaultReceiver`.
            """,
        follows: [.section("notifications")],
        given: .alerting,
        accepts: [.acmeTellingItsTeam],
        refuses: [
            """
            \(.acmeWithItsTeam)
                routes: { critical: [team], info: «[]» }
            """,
            """
            \(.acmeTellingItsTeam)
                mute: [ { name: «forever», severities: [critical] } ]
            """,
        ])
}
