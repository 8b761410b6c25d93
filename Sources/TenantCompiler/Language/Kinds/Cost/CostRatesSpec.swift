/// What one of each resource costs.
package struct CostRatesSpec: Spec {
    package var cpuHour = Layered(ExactDecimal(units: 5, scale: 2))
    package var memoryGiBHour = Layered(ExactDecimal(units: 1, scale: 2))
    package var storageGiBMonth = Layered(ExactDecimal(units: 1, scale: 1))
    package var gpuHour = Layered(ExactDecimal(units: 25, scale: 1))
    package var loadBalancerMonth = Layered(ExactDecimal(units: 18, scale: 0))

    package init() {}

    package static let title = "rates"

    package static let fields: [Field<CostRatesSpec>] = [
        Field("cpuHour", \.cpuHour, "One core for an hour", default: "0.05"),
        Field("memoryGiBHour", \.memoryGiBHour, "One GiB of memory for an hour", default: "0.01"),
        Field("storageGiBMonth", \.storageGiBMonth, "One GiB of storage for a month of 730 hours", default: "0.1"),
        Field("gpuHour", \.gpuHour, "One GPU for an hour", default: "2.5"),
        Field("loadBalancerMonth", \.loadBalancerMonth, "One load balancer for a month of 730 hours", default: "18"),
    ]
}
