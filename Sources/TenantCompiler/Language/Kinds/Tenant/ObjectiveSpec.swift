/// A service level objective.
package struct ObjectiveSpec: NamedSpec {
    package var name = Layered<LabelName>()
    package var workload = Layered<String>()
    package var objective = Layered<Percentage>()
    package var window = Layered<PrometheusDuration>()
    package var minimumRequests = Layered<Int>(60)
    package var indicator = Given<IndicatorSpec>()

    package init() {}

    package static let title = "objective"

    package static let fields: [Field<ObjectiveSpec>] = [
        Field("name", \.name, required: true, "What the objective is called in the tenant", example: "availability"),
        Field("workload", \.workload, required: true, "The workload that it is promised for", example: "api"),
        Field(
            "objective", \.objective, "Share of requests that are good, below 100%",
            default: "the tier's `slo.availability`", example: "99.9%"),
        Field(
            "window", \.window, "The period that the share is taken over", default: "the tier's `slo.window`",
            example: "30d"),
        Field(
            "minimumRequests", \.minimumRequests,
            "Requests in the last hour below which burn-rate alerts stay silent, since one failure alone would be many percent",
            default: "60", example: "600"),
        Field(
            "indicator", \.indicator, required: true, "How good requests are told from bad ones",
            emits: "recording rules and burn-rate alerts"),
    ]
}
