extension Check {
    package static let invalidMatcher = Check(
        "invalid-matcher", "A matcher of the Alerting document is none",
        why: """
            Alertmanager refuses its whole configuration over it, and so no tenant would get new routes.
            """,
        accepts: [
            """
            \(.alerting)
              routes: [ { matchers: [ 'signal="latency"' ], receiver: platform } ]
            \(.acmeTellingItsTeam)
            """
        ],
        refuses: [
            """
            \(.alerting)
              routes: [ { matchers: [ «signal = latency spikes», «'alertname=~"Node("'» ], receiver: platform } ]
              inhibit: [ { source: [ 'severity="critical"' ], target: [ «"severity: warning"» ], equal: [alertname] } ]
            \(.acmeTellingItsTeam)
            """
        ])
}
