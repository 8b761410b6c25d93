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
