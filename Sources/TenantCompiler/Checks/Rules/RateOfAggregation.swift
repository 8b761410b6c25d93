internal import Diagnostics

extension Check {
    package static let rateOfAggregation = Check(
        "rate-of-aggregation", "A rate is taken of a sum", severity: .warning,
        why: """
            When one of the series restarts, the whole sum counts as new. Take the rate first and the sum second.
            """,
        accepts: [
            .alert(on: "sum by (status) (rate(http_requests_total[5m])) > 3", declaring: .requests)
        ],
        refuses: [
            .alert(on: "rate(«sum(http_requests_total)[5m:1m]») > 3", declaring: .requests)
        ])
}
