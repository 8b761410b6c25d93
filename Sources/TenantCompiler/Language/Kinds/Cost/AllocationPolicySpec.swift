/// `spec` of an AllocationPolicy: when and by how much recommendations change what is requested.
package struct AllocationPolicySpec: Spec {
    package var cpuThreshold = Layered<Percentage>()
    package var memoryThreshold = Layered<Percentage>()
    package var scaleUp = Layered<ExactDecimal>()
    package var scaleDown = Layered<ExactDecimal>()
    package var observe = Layered<PrometheusDuration>()

    package init() {}

    package static let title = "AllocationPolicy"

    package static let fields: [Field<AllocationPolicySpec>] = [
        Field(
            "cpuThreshold", \.cpuThreshold, required: true, "Use of the requested cpu above which more is recommended",
            example: "70%"),
        Field(
            "memoryThreshold", \.memoryThreshold, required: true,
            "Use of the requested memory above which more is recommended", example: "75%"),
        Field("scaleUp", \.scaleUp, required: true, "What a request is multiplied by to raise it", example: "1.3"),
        Field("scaleDown", \.scaleDown, required: true, "What a request is multiplied by to lower it", example: "0.75"),
        Field("observe", \.observe, required: true, "How long use must have been so", example: "40m"),
    ]
}
