internal import Diagnostics

extension Check {
    package static let comparisonNeverTrue = Check(
        "comparison-never-true", "A comparison can never be true", severity: .warning,
        why: """
            The alert can never fire.
            """,
        accepts: [
            .alert(on: "sum(rate(jobs_failed_total[5m])) > 3")
        ],
        refuses: [
            .alert(on: "count(jobs_failed_total) «< 0»")
        ])
}
