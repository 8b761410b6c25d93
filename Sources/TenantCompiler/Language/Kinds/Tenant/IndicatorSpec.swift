/// How good requests are told from bad ones.
package struct IndicatorSpec: AlternativeSpec {
    package var ratio = Given<RatioIndicatorSpec>()
    package var latency = Given<LatencyIndicatorSpec>()

    package init() {}

    package static let title = "indicator"
    package static let alternatives = ["ratio", "latency"]

    package static let fields: [Field<IndicatorSpec>] = [
        Field(
            "ratio", \.ratio, "Counts failed requests among all",
            example: "{ errors: 'http_requests_total{status=~\"5..\"}', total: http_requests_total }"),
        Field(
            "latency", \.latency, "Counts requests that took too long; excludes `ratio`",
            example: "{ histogram: http_request_duration_seconds, below: 200ms }"),
    ]
}
