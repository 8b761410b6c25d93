internal import Diagnostics

extension Check {
    package static let alertWithoutCondition = Check(
        "alert-without-condition", "An alert has no condition on a value", severity: .warning,
        why: """
            It fires as long as there is a series at all.
            """,
        follows: [.item],
        accepts: [
            .alert(on: "sum(rate(jobs_failed_total[5m])) > 3")
        ],
        refuses: [
            .alert(on: "sum(rate(jobs_failed_total[5m])) «>» bool 3")
        ])
}
