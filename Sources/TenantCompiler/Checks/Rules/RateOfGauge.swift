internal import Diagnostics

extension Check {
    package static let rateOfGauge = Check(
        "rate-of-gauge", "A rate is taken of what does not only grow", severity: .warning,
        why: """
            Every fall of a gauge counts as a restart, so that the rate means nothing.
            """,
        accepts: [
            .alert(on: "sum by (status) (rate(http_requests_total[5m])) > 3", declaring: .requests)
        ],
        refuses: [
            .alert(on: "rate(«queue_length[5m]») > 3", declaring: .requests)
        ])
}
