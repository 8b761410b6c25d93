package import Diagnostics
package import YAML

/// A tier with all it inherits laid beneath it.
package final class Tier: Sendable {
    package let name: String
    package let nameSpan: Span
    package let spec: TierSpec
    /// What a tenant of the tier starts from: built-in, then the Platform's defaults, then the tier's chain.
    package let base: TenantSpec
    /// Objects that every tenant of the tier gets, those of the root of its chain first.
    package let manifests: [Node]
    /// Whether the API server would take its LimitRange.
    package let hasSoundLimits: Bool

    package init(name: String, nameSpan: Span, spec: TierSpec, base: TenantSpec, manifests: [Node]) {
        self.name = name
        self.nameSpan = nameSpan
        self.spec = spec
        self.base = base
        self.manifests = manifests
        hasSoundLimits = base.limitRange.isSound
    }
}
