extension Check {
    package static let contradictingMatchers = Check(
        "contradicting-matchers", "A selector's conditions can never hold together",
        why: """
            It selects nothing, so that the alert never fires.
            """,
        accepts: [
            .alert(on: "sum(rate(jobs_failed_total[5m])) > 3")
        ],
        refuses: [
            .alert(on: #"'sum(rate(jobs_failed_total{queue="a",«queue="b"»}[5m])) > 3'"#)
        ])
}
