internal import Diagnostics

extension Check {
    package static let ambiguousMatch = Check(
        "ambiguous-match", "One side of an operator has several series for one of the other", severity: .warning,
        why: """
            The evaluation fails as soon as there are two.
            """,
        accepts: [
            .alert(on: "sum(rate(jobs_failed_total[5m])) > 3")
        ],
        refuses: [
            .alert(
                on:
                    "sum by (job, queue) (rate(jobs_failed_total[5m])) / «on (job)» sum by (job, queue) (rate(jobs_done_total[5m])) > 3"
            )
        ])
}
