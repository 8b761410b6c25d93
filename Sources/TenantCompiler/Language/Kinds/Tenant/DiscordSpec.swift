/// A channel of Discord.
package struct DiscordSpec: AlternativeSpec {
    package var webhookURLFile = Layered<SecretFile>()
    package var webhookURLSecret = Layered<SecretKeyReference>()
    package var sendResolved = Layered<Bool>(true)

    package init() {}

    package static let title = "discord"
    package static let alternatives = ["webhookURLFile", "webhookURLSecret"]

    package static let fields: [Field<DiscordSpec>] = [
        Field(
            "webhookURLFile", \.webhookURLFile,
            "The file in Alertmanager's container that holds the webhook's URL; from Alertmanager 0.28",
            example: "/etc/alertmanager/secrets/acme-discord"),
        Field(
            "webhookURLSecret", \.webhookURLSecret,
            "The secret of the tenant's and its key with the webhook's URL, where each tenant has an AlertmanagerConfig",
            example: "alerting/discord"),
        Field("sendResolved", \.sendResolved, "Whether the end of an alert is told too", default: "true"),
    ]
}
