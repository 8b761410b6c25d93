internal import Diagnostics

extension Check {
    package static let quantileWithoutRate = Check(
        "quantile-without-rate", "A quantile is asked of buckets as they were counted since the start",
        severity: .warning,
        why: """
            It tells of all requests ever served and hardly moves. Take the rate of the buckets, and sum by `le`.
            """,
        accepts: [
            .alert(
                on: "histogram_quantile(0.95, sum by (job, le) (rate(http_request_duration_seconds_bucket[5m]))) > 0.5",
                declaring: .requests)
        ],
        refuses: [
            .alert(on: "histogram_quantile(0.95, «http_request_duration_seconds_bucket») > 0.5", declaring: .requests)
        ])
}
