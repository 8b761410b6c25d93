package import YAML

/// A Kubernetes object that a tenant or a tier brings, with its place and its variables replaced.
package struct RawObject: Sendable {
    /// The object in its file.
    package let node: Node
    /// Variables replaced; not yet placed or labelled.
    package let value: Value
    package let apiVersion: String
    package let kind: String
    package let name: String
    /// Whether the object comes with the tier and not from the tenant.
    package let isFromTier: Bool

    /// The whole object.
    package var root: RawField { RawField(node: node, value: value) }

    package var namespace: Value? { value["metadata"]?["namespace"] }

    /// The node at a path of keys, or the nearest above it that is there.
    package func node(at path: String...) -> Node {
        var node = self.node
        for key in path {
            guard let next = node[key] else { break }
            node = next
        }
        return node
    }
}
