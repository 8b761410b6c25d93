/// Who answers for a tenant.
package struct OwnerSpec: Spec {
    package var team = Layered<String>()
    package var email = Layered<EmailAddress>()

    package init() {}

    package static let title = "owner"

    package static let fields: [Field<OwnerSpec>] = [
        Field(
            "team", \.team, "The team's name", example: "payments",
            emits: "the namespace's annotation `<labelDomain>/team`"),
        Field(
            "email", \.email, required: true, "Where the owner is reached", example: "owner@acme.example",
            emits: "the namespace's annotation `<labelDomain>/contact`"),
    ]
}
