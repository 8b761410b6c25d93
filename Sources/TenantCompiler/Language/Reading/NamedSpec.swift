/// An object of a list that merges by name across layers.
package protocol NamedSpec: Spec {
    /// The key that names an object among its siblings.
    static var mergeKey: String { get }
}

extension NamedSpec {
    package static var mergeKey: String { "name" }
}
