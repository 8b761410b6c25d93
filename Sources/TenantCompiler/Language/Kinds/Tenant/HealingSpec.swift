/// A playbook that Robusta runs on what happens in the namespace.
package struct HealingSpec: Spec {
    package var on = Layered<HealingTrigger>()
    package var restarts = Layered<Int>()
    package var workload = Layered<ServiceName>()
    package var job = Layered<ServiceName>()
    package var alert = Layered<AlertName>()
    package var actions = Items<PlaybookActionSpec>()

    package init() {}

    package static let title = "healing"

    package static let fields: [Field<HealingSpec>] = [
        Field("on", \.on, required: true, "What sets the playbook off", example: "PodCrashLoop"),
        Field(
            "restarts", \.restarts, "How often a container has restarted; of `PodCrashLoop`", default: "2",
            example: "5",
            emits: "`restart_count` of the trigger"),
        Field(
            "workload", \.workload, "The workload whose pods are meant; of the triggers that are about pods",
            default: "any pod of the namespace", example: "api", emits: "`labels_selector` of the trigger"),
        Field(
            "job", \.job, "The job that is meant; of `JobFailure`", default: "any job of the namespace",
            example: "report", emits: "`labels_selector` of the trigger"),
        Field(
            "alert", \.alert, "The tenant's alert that fires; of `PrometheusAlert`", example: "HighLatency",
            emits: "`alert_name` of the trigger"),
        Field(
            "actions", \.actions, required: true, "Robusta's actions, in the order they are run",
            example: "[logs_enricher, delete_pod]", emits: "the playbook's `actions`"),
    ]

    private static let parameters = ParameterTable(
        taken: [
            HealingTrigger.podCrashLoop.rawValue: ["restarts", "workload"],
            HealingTrigger.podOOMKilled.rawValue: ["workload"],
            HealingTrigger.imagePullBackOff.rawValue: ["workload"],
            HealingTrigger.jobFailure.rawValue: ["job"],
        ],
        required: [HealingTrigger.prometheusAlert.rawValue: ["alert"]])

    package static var hasRequirements: Bool { true }

    package func checkRequired(_ place: Place, _ reader: inout Reader) {
        checkFields(place, &reader)
        guard let trigger = on.value else { return }
        Self.parameters.check(self, of: trigger.rawValue, place, &reader)
        for action in actions.elements { action.check(on: trigger, isOfTenant: true, &reader) }
    }
}
