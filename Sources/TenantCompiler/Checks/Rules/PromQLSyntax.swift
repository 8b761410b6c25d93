extension Check {
    package static let promQLSyntax = Check(
        "promql-syntax", "An expression is no PromQL of the platform's Prometheus",
        why: """
            Prometheus refuses the whole file of rules, so that none of them is evaluated.
            """,
        follows: [.item],
        accepts: [
            .alert(on: "sum(rate(jobs_failed_total[5m])) > 3")
        ],
        refuses: [
            .alert(on: "sum«(»rate(jobs_failed_total[5m])"),
            .alert(on: "'rate(jobs_failed_total[«5» minutes]) > 3'"),
        ])
}
