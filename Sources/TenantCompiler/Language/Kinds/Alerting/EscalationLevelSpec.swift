/// One step of an escalation.
package struct EscalationLevelSpec: Spec {
    package var after = Layered<PrometheusDuration>()
    package var receivers = Items<Layered<String>>()
    package var alerts = Items<Layered<AlertName>>()

    package init() {}

    package static let title = "level"

    package static let fields: [Field<EscalationLevelSpec>] = [
        Field(
            "after", \.after, required: true, "How long an alert has fired", example: "5m",
            emits: "`for` of the level's rule"),
        Field(
            "receivers", \.receivers, required: true,
            "Who is told then: the tenant's own receivers of these names, else the platform's",
            example: "[team, mail]"),
        Field(
            "alerts", \.alerts, "The alerts that get this far; each must get to the level before",
            default: "every alert of the severities", example: "[NodeDown]"),
    ]
}
