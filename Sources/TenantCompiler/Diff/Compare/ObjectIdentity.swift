internal import Kubernetes

/// What makes two objects the same one in two compiles of a unit; the version of its API may change.
package struct ObjectIdentity: Sendable, Hashable {
    /// Empty for the core group.
    package let group: String
    package let kind: String
    /// Empty for an object of the cluster.
    package let namespace: String
    package let name: String
    /// The kind with its group behind a dot: `Pod`, `Deployment.apps`.
    package let fullKind: String

    package init(group: String, kind: String, namespace: String, name: String) {
        self.group = group
        self.kind = kind
        self.namespace = namespace
        self.name = name
        fullKind = group.isEmpty ? kind : "\(kind).\(group)"
    }

    /// Whether it is of a kind, given as `kind` or `kind.group`.
    package func isKind(_ kinds: String...) -> Bool { kinds.contains(fullKind) }
}

extension ObjectIdentity: Comparable {
    /// In the order that objects are applied.
    package static func < (a: ObjectIdentity, b: ObjectIdentity) -> Bool {
        let (x, y) = (a.order, b.order)
        return x == y ? (a.namespace, a.name) < (b.namespace, b.name) : x < y
    }

    /// The identities in their order, each looked up once.
    static func sorted(_ identities: Set<ObjectIdentity>) -> [ObjectIdentity] {
        identities.map { ($0.order, $0) }.sorted { a, b in
            a.0 == b.0 ? (a.1.namespace, a.1.name) < (b.1.namespace, b.1.name) : a.0 < b.0
        }.map(\.1)
    }

    private var order: ApplyOrder { ApplyOrder(apiVersion: group + "/", kind: kind) }
}
