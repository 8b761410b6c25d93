extension Check {
    package static let escalationOrder = Check(
        "escalation-order", "The levels of an escalation do not follow one another",
        why: """
            Each level is told when the alert has fired for its time. One that is not later than the one \
            before, or is for alerts that did not reach it, would skip it; one that tells nobody is none.
            """,
        given: .alerting,
        accepts: [
            """
            \(.escalation)
              levels:
                - { after: 5m, receivers: [team], alerts: [NodeDown, HighLatency] }
                - { after: 30m, receivers: [platform], alerts: [NodeDown] }
            \(.acmeTellingItsTeam)
                escalation: standard
            """
        ],
        refuses: [
            """
            \(.escalation)
              levels:
                - { after: 15m, receivers: [team] }
                - { after: «5m», receivers: [platform] }
            \(.acmeTellingItsTeam)
                escalation: standard
            """,
            """
            \(.escalation)
              levels:
                - { after: «0s», receivers: [team], alerts: [NodeDown] }
                - { after: 30m, receivers: [platform], alerts: [NodeDown, «HighLatency»] }
            \(.acmeTellingItsTeam)
                escalation: standard
            """,
        ])
}
