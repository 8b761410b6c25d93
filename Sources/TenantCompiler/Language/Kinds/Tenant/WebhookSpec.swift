/// An HTTP endpoint that takes Alertmanager's JSON.
package struct WebhookSpec: AlternativeSpec {
    package var url = Layered<HTTPAddress>()
    package var urlFile = Layered<SecretFile>()
    package var urlSecret = Layered<SecretKeyReference>()
    package var sendResolved = Layered<Bool>(true)

    package init() {}

    package static let title = "webhook"
    package static let alternatives = ["url", "urlFile", "urlSecret"]

    package static let fields: [Field<WebhookSpec>] = [
        Field(
            "url", \.url, "Where alerts are posted; a URL that nobody may know goes into a file or a secret",
            example: "https://hooks.acme.example/alerts"),
        Field(
            "urlFile", \.urlFile, "The file in Alertmanager's container that holds the URL; from Alertmanager 0.26",
            example: "/etc/alertmanager/secrets/acme-hook"),
        Field(
            "urlSecret", \.urlSecret,
            "The secret of the tenant's and its key with the URL, where each tenant has an AlertmanagerConfig",
            example: "alerting/hook"),
        Field("sendResolved", \.sendResolved, "Whether the end of an alert is told too", default: "true"),
    ]
}
