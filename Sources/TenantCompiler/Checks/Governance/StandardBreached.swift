extension Check {
    package static let standardBreached = Check(
        "standard-breached", "A tenant breaks a standard",
        why: """
            Standards are what the organisation has agreed on, so that one dashboard, alert or query fits everybody. What breaks a
            mandatory one is an error, a recommended one a warning, an optional one a note.
            """,
        follows: [.item],
        given: .acmeBreakingAStandard,
        accepts: [
            """
            \(.acme)
              metrics: [ { name: jobs_done_total, type: counter } ]
            """
        ],
        refuses: [
            """
            \(.acme)
              metrics: [ { name: «jobs_done», type: counter } ]
            """
        ])
}
