/// A channel of Slack.
package struct SlackSpec: AlternativeSpec {
    package var channel = Layered<String>()
    package var apiURLFile = Layered<SecretFile>()
    package var apiURLSecret = Layered<SecretKeyReference>()
    package var sendResolved = Layered<Bool>(true)

    package init() {}

    package static let title = "slack"
    package static let alternatives = ["apiURLFile", "apiURLSecret"]
    package static let needsAlternative = false

    package static let fields: [Field<SlackSpec>] = [
        Field(
            "channel", \.channel, required: true, "The channel, in quotes, since `#` begins a comment",
            example: "\"#acme-alerts\""),
        Field(
            "apiURLFile", \.apiURLFile, "The file in Alertmanager's container that holds the webhook's URL",
            default: "the Alerting document's `global.slackAPIURLFile`", example: "/etc/alertmanager/secrets/acme-slack"
        ),
        Field(
            "apiURLSecret", \.apiURLSecret,
            "The secret of the tenant's and its key with the webhook's URL, where each tenant has an AlertmanagerConfig",
            example: "alerting/slack"),
        Field("sendResolved", \.sendResolved, "Whether the end of an alert is told too", default: "true"),
    ]
}
