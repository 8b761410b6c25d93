/// A channel of Microsoft Teams.
package struct MSTeamsSpec: Spec {
    package var webhookURLFile = Layered<FilePath>()
    package var sendResolved = Layered<Bool>(true)

    package init() {}

    package static let title = "msteams"

    package static let fields: [Field<MSTeamsSpec>] = [
        Field(
            "webhookURLFile", \.webhookURLFile, required: true,
            "The file in Alertmanager's container that holds the webhook's URL",
            example: "/etc/alertmanager/secrets/acme-teams"),
        Field("sendResolved", \.sendResolved, "Whether the end of an alert is told too", default: "true"),
    ]
}
