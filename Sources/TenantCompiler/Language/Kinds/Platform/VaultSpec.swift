/// The Vault behind a secret store.
package struct VaultSpec: Spec {
    package var server = Layered<HTTPAddress>()
    package var path = Layered<String>("secret")
    package var role = Layered<String>("tenant")

    package init() {}

    package static let title = "vault"

    package static let fields: [Field<VaultSpec>] = [
        Field("server", \.server, required: true, "Where Vault is reached", example: "https://vault.company.com"),
        Field("path", \.path, "Where its key-value engine is mounted", default: "secret"),
        Field("role", \.role, "The role that the store signs in with", default: "tenant"),
    ]
}
