internal import Diagnostics

extension Check {
    package static let impossibleMatch = Check(
        "impossible-match", "The sides of an operator can never have the same labels", severity: .warning,
        why: """
            The result is empty at all times.
            """,
        accepts: [
            .alert(on: "sum(rate(jobs_failed_total[5m])) > 3")
        ],
        refuses: [
            .alert(on: "sum by (job) (rate(jobs_failed_total[5m])) «/» sum by (queue) (rate(jobs_done_total[5m])) > 3")
        ])
}
