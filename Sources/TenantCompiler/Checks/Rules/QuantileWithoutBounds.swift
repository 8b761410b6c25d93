extension Check {
    package static let quantileWithoutBounds = Check(
        "quantile-without-bounds", "A quantile is asked of buckets that have lost `le`",
        why: """
            `histogram_quantile` finds a percentile by the bounds of the buckets; without them it gives nothing.
            """,
        accepts: [
            .alert(
                on: "histogram_quantile(0.95, sum by (job, le) (rate(http_request_duration_seconds_bucket[5m]))) > 0.5",
                declaring: .requests)
        ],
        refuses: [
            .alert(
                on: "histogram_quantile(0.95, sum «by (job)» (rate(http_request_duration_seconds_bucket[5m]))) > 0.5",
                declaring: .requests)
        ])
}
