/// How fast an autoscaler goes in one direction; where both `percent` and `pods` are set, the larger holds.
package struct ScalingRuleSpec: Spec {
    package var window = Layered<PrometheusDuration>()
    package var percent = Layered<Int>()
    package var pods = Layered<Int>()
    package var period = Layered(PrometheusDuration(milliseconds: 60_000))

    package init() {}

    package static let title = "scaling rule"

    package static let fields: [Field<ScalingRuleSpec>] = [
        Field(
            "window", \.window, "How long the autoscaler looks back before it acts",
            default: "0s to add pods, 5m to remove them", example: "300s", emits: "`stabilizationWindowSeconds`"),
        Field(
            "percent", \.percent, "Share of the pods that one period may add or remove, in percent", example: "10",
            emits: "a policy of type Percent"),
        Field(
            "pods", \.pods, "How many pods one period may add or remove", example: "2", emits: "a policy of type Pods"),
        Field(
            "period", \.period, "The period that `percent` and `pods` are counted over", default: "60s",
            emits: "`periodSeconds`"),
    ]

    package static var hasRequirements: Bool { true }

    /// The API server's own bounds.
    package func checkRequired(_ place: Place, _ reader: inout Reader) {
        checkFields(place, &reader)
        window.checkRange(0...3_600, &reader)
        period.checkRange(1...1_800, &reader)
    }
}
