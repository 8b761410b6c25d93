/// A playbook of the platform's own, which may be about nodes and about every namespace.
package struct PlatformPlaybookSpec: NamedSpec {
    package var name = Layered<LabelName>()
    package var on = Layered<HealingTrigger>()
    package var restarts = Layered<Int>()
    package var alert = Layered<AlertName>()
    package var namespaces = Items<Layered<LabelName>>()
    package var environments = Items<Layered<String>>()
    package var actions = Items<PlaybookActionSpec>()

    package init() {}

    package static let title = "platform playbook"

    package static let fields: [Field<PlatformPlaybookSpec>] = [
        Field(
            "name", \.name, required: true, "What the playbook is called", example: "node-under-pressure",
            emits: "the playbook's `name`"),
        Field("on", \.on, required: true, "What sets the playbook off", example: "PrometheusAlert"),
        Field(
            "restarts", \.restarts, "How often a container has restarted; of `PodCrashLoop`", default: "2", example: "5"
        ),
        Field(
            "alert", \.alert, "The alert that fires, anybody's; of `PrometheusAlert`", example: "KubeNodePressure",
            emits: "`alert_name` of the trigger"),
        Field(
            "namespaces", \.namespaces, "The namespaces that it is about", default: "all", example: "[kube-system]",
            emits: "`scope` of the trigger"),
        Field("environments", \.environments, "The environments that it runs in", default: "all", example: "[staging]"),
        Field(
            "actions", \.actions, required: true, "Robusta's actions, in the order they are run", example: "[cordon]",
            emits: "the playbook's `actions`"),
    ]

    private static let parameters = ParameterTable(
        taken: [HealingTrigger.podCrashLoop.rawValue: ["restarts"]],
        required: [HealingTrigger.prometheusAlert.rawValue: ["alert"]])

    package static var hasRequirements: Bool { true }

    package func checkRequired(_ place: Place, _ reader: inout Reader) {
        checkFields(place, &reader)
        guard let trigger = on.value else { return }
        Self.parameters.check(self, of: trigger.rawValue, place, &reader)
        for action in actions.elements { action.check(on: trigger, isOfTenant: false, &reader) }
    }
}
