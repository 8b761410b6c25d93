extension Check {
    package static let unknownEscalation = Check(
        "unknown-escalation", "A tenant names an escalation that does not exist",
        why: """
            Alerts would stay with who was told first, and the tenant would believe otherwise.
            """,
        given: .alerting,
        accepts: [
            """
            \(.escalation)
              levels: [ { after: 5m, receivers: [team] } ]
            \(.acmeTellingItsTeam)
                escalation: standard
            """
        ],
        refuses: [
            """
            \(.escalation)
              levels: [ { after: 5m, receivers: [team] } ]
            \(.acmeTellingItsTeam)
                escalation: «standrad»
            """
        ])
}
