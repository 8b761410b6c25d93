internal import Kubernetes

/// What makes two objects the same one in two compiles of a unit; the version of its API may change.
package struct ObjectIdentity: Sendable, Hashable {
    /// Empty for the core group.
    package let group: String
    package let kind: String
    /// Empty for an object of the cluster.
    package let namespace: String
    package let name: String

    package init(group: String, kind: String, namespace: String, name: String) {
        self.group = group
        self.kind = kind
        self.namespace = namespace
        self.name = name
    }

    /// Whether it is of a kind, given as `kind` or `kind.group`.
    package func isKind(_ kinds: String...) -> Bool {
        kinds.contains(group.isEmpty ? kind : "\(kind).\(group)")
    }
}

extension ObjectIdentity: Comparable {
    /// In the order that objects are applied.
    package static func < (a: ObjectIdentity, b: ObjectIdentity) -> Bool {
        let x = ApplyOrder(apiVersion: a.group + "/", kind: a.kind)
        let y = ApplyOrder(apiVersion: b.group + "/", kind: b.kind)
        return x == y ? (a.namespace, a.name) < (b.namespace, b.name) : x < y
    }
}
