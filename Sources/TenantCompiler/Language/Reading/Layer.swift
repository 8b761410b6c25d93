/// One of the layers that a tenant's values are laid from, lowest first.
package enum Layer: Sendable, Hashable {
    case builtIn
    case platformDefaults
    case tier(String)
    case preset(String)
    case tenant(String)
    case environment(String)
    /// A document that is not layered, such as a Standard.
    case document

    /// Higher ranks lie over lower ones; of one rank are the tiers of a chain.
    package var rank: Int {
        switch self {
        case .builtIn: 0
        case .platformDefaults: 1
        case .tier: 2
        case .preset: 3
        case .tenant: 4
        case .environment: 5
        case .document: 6
        }
    }

    /// Whether the layer stands over presets; those of the platform and the tiers stand beneath.
    var isAbovePreset: Bool {
        switch self {
        case .builtIn, .platformDefaults, .tier, .preset: false
        case .tenant, .environment, .document: true
        }
    }

    /// How `tenantc explain` names the layer.
    package var description: String {
        switch self {
        case .builtIn: "built-in default"
        case .platformDefaults: "Platform defaults"
        case .tier(let name): "tier `\(name)`"
        case .preset(let name): "preset `\(name)`"
        case .tenant(let name): "tenant `\(name)`"
        case .environment(let name): "environment `\(name)`"
        case .document: "this document"
        }
    }
}
