/// A channel of Discord.
package struct DiscordSpec: Spec {
    package var webhookURLFile = Layered<FilePath>()
    package var sendResolved = Layered<Bool>(true)

    package init() {}

    package static let title = "discord"

    package static let fields: [Field<DiscordSpec>] = [
        Field(
            "webhookURLFile", \.webhookURLFile, required: true,
            "The file in Alertmanager's container that holds the webhook's URL",
            example: "/etc/alertmanager/secrets/acme-discord"),
        Field("sendResolved", \.sendResolved, "Whether the end of an alert is told too", default: "true"),
    ]
}
