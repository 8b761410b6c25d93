/// A team of Opsgenie.
package struct OpsgenieSpec: Spec {
    package var apiKeyFile = Layered<FilePath>()
    package var apiURL = Layered<HTTPAddress>()
    package var sendResolved = Layered<Bool>(true)

    package init() {}

    package static let title = "opsgenie"

    package static let fields: [Field<OpsgenieSpec>] = [
        Field(
            "apiKeyFile", \.apiKeyFile, required: true, "The file in Alertmanager's container that holds the key",
            example: "/etc/alertmanager/secrets/acme-opsgenie"),
        Field(
            "apiURL", \.apiURL, "Where Opsgenie is reached", default: "https://api.opsgenie.com/",
            example: "https://api.eu.opsgenie.com/"),
        Field("sendResolved", \.sendResolved, "Whether the end of an alert is told too", default: "true"),
    ]
}
