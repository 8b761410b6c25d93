/// An HTTP endpoint that takes Alertmanager's JSON.
package struct WebhookSpec: Spec {
    package var url = Layered<HTTPAddress>()
    package var sendResolved = Layered<Bool>(true)

    package init() {}

    package static let title = "webhook"

    package static let fields: [Field<WebhookSpec>] = [
        Field("url", \.url, required: true, "Where alerts are posted", example: "https://hooks.acme.example/alerts"),
        Field("sendResolved", \.sendResolved, "Whether the end of an alert is told too", default: "true"),
    ]
}
