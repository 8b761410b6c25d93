package import Diagnostics
internal import YAML

/// Everything the sources declare that is not one tenant's own: what every unit is resolved against.
package final class Program: Sendable {
    package let sources: SourceMap
    package let platform: Platform
    /// By name.
    package let tiers: [String: Tier]
    package let presets: PresetTable
    package let governance: Governance
    /// Those that are sound, by name.
    package let standards: [BoundStandard]
    /// The standard on secrets, where no document takes its place. It is in no report.
    package let builtIn: BoundStandard?
    /// Whether an exemption names the standard that is built in, so that it has to be told what it meets.
    let hasExemptionsOfBuiltIn: Bool
    /// Those that are sound, by name.
    package let exemptions: [BoundExemption]
    /// Those that are sound, by name.
    package let grants: [BoundGrant]
    /// Null where there is no Alerting document, or none that can be used.
    package let alerting: AlertingPolicy?
    /// Sorted by name.
    package let escalations: [BoundEscalation]
    private let exemptionsByTenant: [String?: [BoundExemption]]
    /// Sorted by name.
    package let tenants: [TenantSource]
    /// What may be declared where it could not be read.
    package let unread: UnreadSources
    /// Secrets in what is no tenant's: tiers, policies, and files that cannot be told to be anybody's.
    package let secrets: [SecretSighting]

    package init(
        sources: SourceMap, platform: Platform, tiers: [String: Tier], presets: PresetTable, governance: Governance,
        standards: [BoundStandard] = [], exemptions: [BoundExemption] = [],
        grants: [BoundGrant] = [],
        alerting: AlertingPolicy? = nil, escalations: [BoundEscalation] = [], tenants: [TenantSource],
        unread: UnreadSources = UnreadSources(), secrets: [SecretSighting] = []
    ) {
        self.sources = sources
        self.platform = platform
        self.tiers = tiers
        self.presets = presets
        self.governance = governance
        self.tenants = tenants
        self.unread = unread
        self.secrets = secrets
        self.standards = standards
        let isSaid = standards.contains { $0.name == BoundStandard.secretsName && $0.literalSecrets != nil }
        builtIn = isSaid ? nil : .secrets(in: FileID(0))
        hasExemptionsOfBuiltIn = !isSaid && exemptions.contains { $0.standard == BoundStandard.secretsName }
        self.exemptions = exemptions
        self.grants = grants
        self.alerting = alerting
        self.escalations = escalations
        exemptionsByTenant = Dictionary(grouping: exemptions, by: \.tenant)
    }

    /// The tenant of a name; null where there is none.
    package func tenant(named name: String) -> TenantSource? {
        var (low, high) = (0, tenants.count)
        while low < high {
            let middle = (low + high) / 2
            if tenants[middle].name < name { low = middle + 1 } else { high = middle }
        }
        return low < tenants.count && tenants[low].name == name ? tenants[low] : nil
    }

    /// Those of one tenant, by name; those of what is no tenant's for null.
    func exemptions(of tenant: String?) -> [BoundExemption] { exemptionsByTenant[tenant] ?? [] }

    /// The standards, and the one that is built in.
    var allStandards: [BoundStandard] { standards + (builtIn.map { [$0] } ?? []) }
}
