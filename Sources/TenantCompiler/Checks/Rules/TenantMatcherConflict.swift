extension Check {
    package static let tenantMatcherConflict = Check(
        "tenant-matcher-conflict", "A selector asks for another tenant than the rule's own",
        why: """
            Rules read the series of their tenant. Quietly replaced, the condition would say one thing and mean another.
            """,
        accepts: [
            .alert(on: "sum(rate(jobs_failed_total[5m])) > 3"),
            .alert(on: #"'sum(rate(jobs_failed_total{tenant="acme"}[5m])) > 3'"#),
        ],
        refuses: [
            .alert(on: #"'sum(rate(jobs_failed_total{«tenant="globex"»}[5m])) > 3'"#),
            .alert(on: #"topk(scalar(sum(secret{«tenant=~".*"»})), jobs_failed_total) > 3"#),
        ])
}
