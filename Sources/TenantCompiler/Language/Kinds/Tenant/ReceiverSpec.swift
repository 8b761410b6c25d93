/// A place that alerts are sent to, in one way or several. Secrets are only named by files that hold them.
package struct ReceiverSpec: NamedSpec {
    package var name = Layered<LabelName>()
    package var slack = Given<SlackSpec>()
    package var pagerduty = Given<PagerDutySpec>()
    package var webhook = Given<WebhookSpec>()
    package var email = Given<EmailSpec>()
    package var opsgenie = Given<OpsgenieSpec>()
    package var msteams = Given<MSTeamsSpec>()
    package var discord = Given<DiscordSpec>()

    package init() {}

    package static let title = "receiver"

    package static let fields: [Field<ReceiverSpec>] = [
        Field("name", \.name, required: true, "What routes and escalations call the receiver", example: "team"),
        Field(
            "slack", \.slack, "A channel of Slack",
            example: "{ channel: \"#acme-alerts\", apiURLFile: /etc/alertmanager/secrets/acme-slack }",
            emits: "`slack_configs`"),
        Field(
            "pagerduty", \.pagerduty, "A service of PagerDuty",
            example: "{ routingKeyFile: /etc/alertmanager/secrets/acme-pd }", emits: "`pagerduty_configs`"),
        Field(
            "webhook", \.webhook, "An HTTP endpoint", example: "{ url: https://hooks.acme.example/alerts }",
            emits: "`webhook_configs`"),
        Field("email", \.email, "An address", example: "{ to: ops@acme.example }", emits: "`email_configs`"),
        Field(
            "opsgenie", \.opsgenie, "A team of Opsgenie",
            example: "{ apiKeyFile: /etc/alertmanager/secrets/acme-opsgenie }", emits: "`opsgenie_configs`"),
        Field(
            "msteams", \.msteams, "A channel of Microsoft Teams",
            example: "{ webhookURLFile: /etc/alertmanager/secrets/acme-teams }", emits: "`msteams_configs`"),
        Field(
            "discord", \.discord, "A channel of Discord",
            example: "{ webhookURLFile: /etc/alertmanager/secrets/acme-discord }", emits: "`discord_configs`"),
    ]

    package static var hasRequirements: Bool { true }

    package func checkRequired(_ place: Place, _ reader: inout Reader) {
        checkFields(place, &reader)
        let ways = Self.fields.dropFirst()
        guard !ways.contains(where: { $0.isWritten(self) }) else { return }
        let names = ways.map { "`\($0.name)`" }.joined(separator: ", ")
        reader.report(
            .missingField, "\(place.name) sends nothing anywhere", at: place.span,
            label: "one way to send is required here", help: "add one of \(names)")
    }
}
