extension Check {
    package static let quantileOutOfRange = Check(
        "quantile-out-of-range", "A quantile is not between 0 and 1",
        why: """
            It gives an infinite value, which every comparison takes or none.
            """,
        accepts: [
            .alert(
                on: "histogram_quantile(0.95, sum by (job, le) (rate(http_request_duration_seconds_bucket[5m]))) > 0.5",
                declaring: .requests)
        ],
        refuses: [
            .alert(
                on: "histogram_quantile(«95», sum by (job, le) (rate(http_request_duration_seconds_bucket[5m]))) > 0.5",
                declaring: .requests)
        ])
}
