/// Whom a secret store serves.
package enum SecretStoreKind: String, Word {
    case clusterSecretStore = "ClusterSecretStore"
    case secretStore = "SecretStore"

    package static let noun = "a kind of secret store"
}
