internal import Diagnostics

extension Check {
    package static let breachExempted = Check(
        "breach-exempted", "An exemption allows a tenant to break a standard", severity: .note,
        why: """
            An exempted rule is judged as ever, so that nobody forgets what is owed when the exemption ends.
            """,
        given: .acmeBreakingAStandard,
        accepts: [
            """
            \(.acme)
              metrics: [ { name: jobs_done_total, type: counter } ]
            """
        ],
        refuses: [
            """
            \(.exemption())
            \(.acme)
              metrics: [ { name: «jobs_done», type: counter } ]
            """
        ])
}
