extension Check {
    package static let ruleValue = Check(
        "rule-value", "A rule's value is neither a vector nor a number",
        why: """
            promtool takes it, and Prometheus fails at every evaluation.
            """,
        accepts: [
            .alert(on: "sum(rate(jobs_failed_total[5m])) > 3")
        ],
        refuses: [
            .alert(on: "«jobs_failed_total[5m]»"),
            .alert(on: #"'«"text"»'"#),
        ])
}
