/// `spec` of an Escalation: who is told, one after another, while an alert stays.
package struct EscalationSpec: Spec {
    package var levels = Items<EscalationLevelSpec>()
    package var severities = Items<Layered<AlertSeverity>>()

    package init() {}

    package static let title = "Escalation"

    package static let fields: [Field<EscalationSpec>] = [
        Field(
            "levels", \.levels, required: true, "The steps, soonest first",
            example: "[ { after: 5m, receivers: [team] } ]",
            emits: "a rule over `ALERTS` and a route on the label `escalation` for each"),
        Field(
            "severities", \.severities, "The severities of alerts that escalate", default: "[critical]",
            example: "[critical]"),
    ]
}
