/// Whether objects of a kind belong to a namespace.
package enum ResourceScope: String, Word {
    case namespaced = "Namespaced"
    case cluster = "Cluster"

    package static let noun = "a scope"
}
