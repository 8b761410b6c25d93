/// One step of an escalation.
package struct EscalationLevelSpec: Spec {
    package var after = Layered<PrometheusDuration>()
    package var receivers = Items<Layered<String>>()

    package init() {}

    package static let title = "level"

    package static let fields: [Field<EscalationLevelSpec>] = [
        Field(
            "after", \.after, required: true, "How long an alert has fired", example: "5m",
            emits: "`for` of the level's rule"),
        Field(
            "receivers", \.receivers, required: true, "Who is told then; each tenant's own receivers of these names",
            example: "[team, mail]"),
    ]
}
