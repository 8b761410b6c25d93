/// The kinds of document that users write.
package enum Kind: String, Sendable, CaseIterable {
    case tenant = "Tenant"
    case tier = "Tier"
    case preset = "Preset"
    case platform = "Platform"
    case standard = "Standard"
    case exemption = "Exemption"
    case metricGrant = "MetricGrant"
    case alerting = "Alerting"
    case escalation = "Escalation"
    case costModel = "CostModel"
    case allocationPolicy = "AllocationPolicy"
    case policyTest = "PolicyTest"

    /// The folder that documents of the kind are kept in.
    package var folder: String {
        switch self {
        case .tenant: "tenants"
        case .tier, .preset: "tiers"
        case .policyTest: "policies/tests"
        default: "policies"
        }
    }

    /// Whether a document says a part of what holds, and other layers the rest.
    var isLayered: Bool {
        switch self {
        case .tenant, .tier, .preset: true
        default: false
        }
    }
}
