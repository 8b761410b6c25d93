/// An address that alerts are mailed to.
package struct EmailSpec: Spec {
    package var to = Layered<EmailAddress>()
    package var sendResolved = Layered<Bool>(false)

    package init() {}

    package static let title = "email"

    package static let fields: [Field<EmailSpec>] = [
        Field("to", \.to, required: true, "The address", example: "ops@acme.example"),
        Field("sendResolved", \.sendResolved, "Whether the end of an alert is told too", default: "false"),
    ]
}
