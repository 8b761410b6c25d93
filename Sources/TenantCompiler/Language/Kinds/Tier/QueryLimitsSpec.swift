/// What one query of a Prometheus may take.
package struct QueryLimitsSpec: Spec {
    package var timeout = Layered<PrometheusDuration>()
    package var maxConcurrency = Layered<Int>()
    package var maxSamples = Layered<Int>()

    package init() {}

    package static let title = "query"

    package static let fields: [Field<QueryLimitsSpec>] = [
        Field("timeout", \.timeout, "How long a query may take", default: "Prometheus' own 2m", example: "2m"),
        Field(
            "maxConcurrency", \.maxConcurrency, "How many queries run at once", default: "Prometheus' own 20",
            example: "20"),
        Field(
            "maxSamples", \.maxSamples, "How many samples one query may hold in memory, 16 bytes each",
            default: "Prometheus' own 50000000", example: "50000000"),
    ]

    package func checkRequired(_ place: Place, _ reader: inout Reader) {
        checkFields(place, &reader)
        timeout.checkRange(1...86_400, &reader)
        maxConcurrency.checkRange(1...1_000, &reader)
        maxSamples.checkRange(1...Int(Int32.max), &reader)
    }

    package static var hasRequirements: Bool { true }
}
