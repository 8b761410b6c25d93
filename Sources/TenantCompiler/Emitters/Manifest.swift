package import Diagnostics
package import YAML

/// One Kubernetes object that comes out.
package struct Manifest: Sendable {
    package let apiVersion: String
    package let kind: String
    package let name: String
    /// Null for a cluster-scoped object.
    package let namespace: String?
    package let value: Value
    package let area: Area
    /// Where an author would change it: the source file that the header names.
    package let source: Span

    /// Which folder of an environment an object goes to.
    package enum Area: Sendable, Hashable, Comparable {
        case tenant
        case argocd
    }

    package init(
        apiVersion: String, kind: String, name: String, namespace: String?, value: Value, area: Area = .tenant,
        source: Span
    ) {
        self.apiVersion = apiVersion
        self.kind = kind
        self.name = name
        self.namespace = namespace
        self.value = value
        self.area = area
        self.source = source
    }

    /// The API group: empty for the core group.
    package var group: String {
        apiVersion.firstIndex(of: "/").map { String(apiVersion[..<$0]) } ?? ""
    }
}
