/// A service of PagerDuty.
package struct PagerDutySpec: AlternativeSpec {
    package var routingKeyFile = Layered<SecretFile>()
    package var routingKeySecret = Layered<SecretKeyReference>()
    package var sendResolved = Layered<Bool>(true)

    package init() {}

    package static let title = "pagerduty"
    package static let alternatives = ["routingKeyFile", "routingKeySecret"]

    package static let fields: [Field<PagerDutySpec>] = [
        Field(
            "routingKeyFile", \.routingKeyFile, "The file in Alertmanager's container that holds the integration key",
            example: "/etc/alertmanager/secrets/acme-pd"),
        Field(
            "routingKeySecret", \.routingKeySecret,
            "The secret of the tenant's and its key with the integration key, where each tenant has an AlertmanagerConfig",
            example: "alerting/pagerduty"),
        Field("sendResolved", \.sendResolved, "Whether the end of an alert is told too", default: "true"),
    ]
}
