/// Requests that took too long.
package struct LatencyIndicatorSpec: Spec {
    package var histogram = Layered<String>()
    package var below = Layered<PrometheusDuration>()
    package var native = Layered<Bool>(false)

    package init() {}

    package static let title = "latency"

    package static let fields: [Field<LatencyIndicatorSpec>] = [
        Field(
            "histogram", \.histogram, required: true,
            "Selector of the histogram of request times in seconds, without `_bucket`",
            example: "http_request_duration_seconds"),
        Field(
            "below", \.below, required: true, "What a good request takes at most; one of the histogram's buckets",
            example: "200ms"),
        Field(
            "native", \.native, "Whether it is a native histogram, from Prometheus 2.40, which needs no such bucket",
            default: "false", example: "true"),
    ]
}
