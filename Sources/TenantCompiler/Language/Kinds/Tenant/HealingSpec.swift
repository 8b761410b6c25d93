/// A playbook that Robusta runs on what happens in the namespace.
package struct HealingSpec: Spec {
    package var on = Layered<HealingTrigger>()
    package var restarts = Layered<Int>()
    package var alert = Layered<AlertName>()
    package var actions = Items<Layered<PlaybookAction>>()

    package init() {}

    package static let title = "healing"

    package static let fields: [Field<HealingSpec>] = [
        Field("on", \.on, required: true, "What sets the playbook off", example: "PodCrashLoop"),
        Field(
            "restarts", \.restarts, "How often a container has restarted; of `PodCrashLoop`", default: "2", example: "5"
        ),
        Field("alert", \.alert, "The alert that fires; of `PrometheusAlert`", example: "HighLatency"),
        Field(
            "actions", \.actions, required: true, "Robusta's actions, in the order they are run",
            example: "[logs_enricher, restart_crashlooping_pod]"),
    ]

    private static let parameters = ParameterTable(
        taken: [HealingTrigger.podCrashLoop.rawValue: ["restarts"]],
        required: [HealingTrigger.prometheusAlert.rawValue: ["alert"]])

    package static var hasRequirements: Bool { true }

    package func checkRequired(_ place: Place, _ reader: inout Reader) {
        checkFields(place, &reader)
        guard let trigger = on.value else { return }
        Self.parameters.check(self, of: trigger.rawValue, place, &reader)
    }
}
