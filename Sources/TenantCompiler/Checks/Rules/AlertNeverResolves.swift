internal import Diagnostics

extension Check {
    package static let alertNeverResolves = Check(
        "alert-never-resolves", "An alert fires whatever its series say", severity: .warning,
        why: """
            It fires at all times, so that it tells nobody anything.
            """,
        accepts: [
            .alert(on: "sum(rate(jobs_failed_total[5m])) > 3")
        ],
        refuses: [
            .alert(on: "«vector(1)»")
        ])
}
