/// The objective of workloads that name none.
package struct TierObjectiveSpec: Spec {
    package var availability = Layered<Percentage>()
    package var window = Layered<PrometheusDuration>()

    package init() {}

    package static let title = "slo"

    package static let fields: [Field<TierObjectiveSpec>] = [
        Field("availability", \.availability, "Share of requests that succeed", example: "99.9%"),
        Field("window", \.window, "The period that the share is taken over", example: "30d"),
    ]
}
