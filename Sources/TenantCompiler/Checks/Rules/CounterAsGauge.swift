internal import Diagnostics

extension Check {
    package static let counterAsGauge = Check(
        "counter-as-gauge", "A function for gauges is given a counter", severity: .warning,
        why: """
            A restart sets a counter back to zero, which such a function takes for a fall, and a total since the \
            start of a process has no average that means anything.
            """,
        accepts: [
            .alert(on: "increase(jobs_done_total[5m]) < 3", declaring: .jobs, isExplained: false)
        ],
        refuses: [
            .alert(on: "delta(«jobs_done_total[5m]») < 3", declaring: .jobs, isExplained: false),
            .alert(on: "avg_over_time(«jobs_done_total[1h]») > 3", declaring: .jobs, isExplained: false),
        ])
}
