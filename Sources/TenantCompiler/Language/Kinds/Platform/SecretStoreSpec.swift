/// The store of the External Secrets Operator that tenants' secrets come from.
package struct SecretStoreSpec: Spec {
    package var name = Layered(SubdomainName(text: "secret-store"))
    package var kind = Layered<SecretStoreKind>(.clusterSecretStore)
    package var vault = Given<VaultSpec>()

    package init() {}

    package static let title = "secretStore"

    package static let fields: [Field<SecretStoreSpec>] = [
        Field(
            "name", \.name, "The store's name", default: "secret-store", example: "vault-backend",
            emits: "`secretStoreRef.name` of each ExternalSecret"),
        Field(
            "kind", \.kind, "Whether one store serves the cluster or each namespace has its own",
            default: "ClusterSecretStore", emits: "`secretStoreRef.kind` of each ExternalSecret"),
        Field(
            "vault", \.vault, "The Vault behind the store", default: "the store is made elsewhere", emits: "the store"),
    ]
}
