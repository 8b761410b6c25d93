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
    /// Sorted by name.
    package let tenants: [TenantSource]

    package init(
        sources: SourceMap, platform: Platform, tiers: [String: Tier], presets: PresetTable, governance: Governance,
        tenants: [TenantSource]
    ) {
        self.sources = sources
        self.platform = platform
        self.tiers = tiers
        self.presets = presets
        self.governance = governance
        self.tenants = tenants
    }
}
