internal import Diagnostics

extension Check {
    package static let unknownMetric = Check(
        "unknown-metric", "A rule reads a metric that neither the tenant declares nor the platform grants",
        severity: .warning,
        why: """
            It is misspelt, or nobody exposes it, and the rule finds nothing.
            """,
        follows: [.section("metrics")],
        accepts: [
            .alert(on: "sum by (status) (rate(http_requests_total[5m])) > 3", declaring: .requests)
        ],
        refuses: [
            .alert(on: "sum(rate(«http_request_total»[5m])) > 3", declaring: .requests)
        ])
}
