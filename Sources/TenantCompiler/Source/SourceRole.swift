/// What a file of a source tree is for, by its path alone.
package enum SourceRole: Sendable, Hashable {
    /// Documents of kinds Tier and Preset.
    case tiers
    /// Documents of every governance kind.
    case policies
    /// Documents of kind PolicyTest, which only `tenantc test` reads.
    case policyTests
    /// Documents of kind Tenant.
    case tenant
    /// Kubernetes objects of the tenant whose `tenant.yaml` lies in the folder.
    case manifest(folder: String)
    /// Kubernetes objects that every tenant of a tier gets.
    case tierManifest(tier: String)
    /// Prometheus rule files of a tenant.
    case rules(folder: String)
    /// Grafana dashboards of a tenant.
    case dashboard(folder: String)
    /// Recorded answers of Prometheus, for right-sizing.
    case usage(folder: String)
    /// Lies where only a tenant's folder has files, and no `tenant.yaml` is there.
    case orphan
    /// Nothing is made of it; a secret in it is one all the same. In a tenant's folder it is the tenant's.
    case unread(folder: String?)
}
