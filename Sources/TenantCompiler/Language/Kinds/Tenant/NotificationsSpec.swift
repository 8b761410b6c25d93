/// Who is told of a tenant's alerts.
package struct NotificationsSpec: Spec {
    package var receivers = Named<ReceiverSpec>()
    package var routes = Keyed<WordKey<AlertSeverity>, Items<Layered<String>>>()
    package var mute = Named<MuteSpec>()
    package var escalation = Layered<String>()

    package init() {}

    package static let title = "notifications"

    package static let fields: [Field<NotificationsSpec>] = [
        Field(
            "receivers", \.receivers, "Where alerts can be sent", emits: "receivers `<tenant>/<name>` of Alertmanager"),
        Field(
            "routes", \.routes, "Which receivers get the alerts of each severity",
            default: "the Alerting document's `defaultReceiver`",
            example: "{ critical: [oncall, team], warning: [team] }", emits: "a route each"),
        Field(
            "mute", \.mute, "When alerts are held back", emits: "time intervals and the routes' `mute_time_intervals`"),
        Field(
            "escalation", \.escalation, "The Escalation that tells further receivers while alerts stay",
            default: "none", example: "standard", emits: "a rule and a route for each level"),
    ]
}
