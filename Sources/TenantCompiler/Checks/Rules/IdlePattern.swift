internal import Diagnostics

extension Check {
    package static let idlePattern = Check(
        "idle-pattern", "A regular expression says no more than a plain condition, or nothing", severity: .note,
        why: """
            Whoever reads it looks for what it leaves open, and Prometheus for all values that it matches.
            """,
        accepts: [
            .alert(on: #"queue_length{queue="mail"} > 3"#, declaring: .jobs, isExplained: false)
        ],
        refuses: [
            .alert(on: #"queue_length{«queue=~"mail"»} > 3"#, declaring: .jobs, isExplained: false),
            .alert(on: #"queue_length{«queue=~".*"»} > 3"#, declaring: .jobs, isExplained: false),
        ])
}
