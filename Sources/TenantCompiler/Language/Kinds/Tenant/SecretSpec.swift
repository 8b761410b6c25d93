/// A secret whose values the platform's secret store keeps.
package struct SecretSpec: NamedSpec {
    package var name = Layered<SubdomainName>()
    package var keys = Keyed<KeyOf<SecretKeyRule>, Layered<SecretReference>>()

    package init() {}

    package static let title = "secret"

    package static let fields: [Field<SecretSpec>] = [
        Field(
            "name", \.name, required: true, "What the secret is called in the tenant", example: "database",
            emits: "an ExternalSecret and the Secret that it fills"),
        Field(
            "keys", \.keys, required: true,
            "The secret's keys, each with its place in the store as `<path>#<property>`",
            example: "{ url: acme/database#url }"),
    ]
}
