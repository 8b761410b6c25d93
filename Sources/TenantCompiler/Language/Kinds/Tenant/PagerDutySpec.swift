/// A service of PagerDuty.
package struct PagerDutySpec: Spec {
    package var routingKeyFile = Layered<FilePath>()
    package var sendResolved = Layered<Bool>(true)

    package init() {}

    package static let title = "pagerduty"

    package static let fields: [Field<PagerDutySpec>] = [
        Field(
            "routingKeyFile", \.routingKeyFile, required: true,
            "The file in Alertmanager's container that holds the integration key",
            example: "/etc/alertmanager/secrets/acme-pd"),
        Field("sendResolved", \.sendResolved, "Whether the end of an alert is told too", default: "true"),
    ]
}
