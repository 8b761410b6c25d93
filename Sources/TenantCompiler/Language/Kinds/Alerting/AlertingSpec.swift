/// `spec` of the Alerting document: how alerts travel, beyond what tenants say.
package struct AlertingSpec: Spec {
    package var global = AlertingGlobalSpec()
    package var groupBy = Items<Layered<PrometheusLabel>>()
    package var timing = SeverityTimingSpec()
    package var severities = Keyed<WordKey<AlertSeverity>, SeverityTimingSpec>()
    package var receivers = Named<ReceiverSpec>()
    package var defaultReceiver = Layered<String>()
    package var routes = Items<AlertRouteSpec>()
    package var inhibit = Items<InhibitionSpec>()

    package init() {}

    package static let title = "Alerting"

    package static let fields: [Field<AlertingSpec>] = [
        Field("global", \.global, "What all receivers share", emits: "`global` of Alertmanager"),
        Field(
            "groupBy", \.groupBy, "Labels whose values make one notification", default: "[alertname, cluster, service]",
            emits: "`group_by`, with the tenant label before them"),
        Field(
            "timing", \.timing, "How fast alerts are sent and repeated where `severities` says nothing of theirs",
            example: "{ groupWait: 10s, groupInterval: 10s, repeatInterval: 1h }"),
        Field(
            "severities", \.severities, "How fast alerts of each severity are sent and repeated",
            example: "{ critical: { groupWait: 5s, groupInterval: 10s, repeatInterval: 30m } }"),
        Field(
            "receivers", \.receivers, "The platform's own receivers",
            example: "[ { name: platform, slack: { channel: \"#general-alerts\" } } ]"),
        Field(
            "defaultReceiver", \.defaultReceiver, required: true, "The receiver of alerts that no route takes",
            example: "platform"),
        Field(
            "routes", \.routes,
            "The platform's own routes, beside those of tenants: neither keeps alerts from the other",
            example: "[ { matchers: [ 'signal=\"latency\"' ], receiver: platform, continue: true } ]"),
        Field(
            "inhibit", \.inhibit, "Alerts that keep others quiet, always within one tenant",
            example:
                "[ { source: [ 'severity=\"critical\"' ], target: [ 'severity=\"warning\"' ], equal: [alertname] } ]",
            emits: "`inhibit_rules`"),
    ]
}
