/// Thresholds of the four golden signals; one that is `null` is not alerted on.
package struct GoldenSignalsSpec: Spec {
    package var latency = Layered(PrometheusDuration(milliseconds: 500))
    package var traffic = Layered<ExactDecimal>()
    package var errors = Layered(Percentage(millionths: 5_000_000))
    package var saturation = Layered(Percentage(millionths: 90_000_000))

    package init() {}

    package static let title = "goldenSignals"

    package static let fields: [Field<GoldenSignalsSpec>] = [
        Field("latency", \.latency, "The 95th percentile of request times above which is alerted", default: "500ms"),
        Field(
            "traffic", \.traffic, "Requests a second above which is alerted", default: "not alerted on", example: "100"),
        Field("errors", \.errors, "Share of failed requests above which is alerted", default: "5%"),
        Field("saturation", \.saturation, "Use of the cpu and memory limits above which is alerted", default: "90%"),
    ]
}
