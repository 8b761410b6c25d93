/// A team of Opsgenie.
package struct OpsgenieSpec: AlternativeSpec {
    package var apiKeyFile = Layered<SecretFile>()
    package var apiKeySecret = Layered<SecretKeyReference>()
    package var apiURL = Layered<HTTPAddress>()
    package var sendResolved = Layered<Bool>(true)

    package init() {}

    package static let title = "opsgenie"
    package static let alternatives = ["apiKeyFile", "apiKeySecret"]

    package static let fields: [Field<OpsgenieSpec>] = [
        Field(
            "apiKeyFile", \.apiKeyFile, "The file in Alertmanager's container that holds the key",
            example: "/etc/alertmanager/secrets/acme-opsgenie"),
        Field(
            "apiURL", \.apiURL, "Where Opsgenie is reached", default: "https://api.opsgenie.com/",
            example: "https://api.eu.opsgenie.com/"),
        Field(
            "apiKeySecret", \.apiKeySecret,
            "The secret of the tenant's and its key with the key, where each tenant has an AlertmanagerConfig",
            example: "alerting/opsgenie"),
        Field("sendResolved", \.sendResolved, "Whether the end of an alert is told too", default: "true"),
    ]
}
