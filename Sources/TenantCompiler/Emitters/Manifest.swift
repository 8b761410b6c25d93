package import Diagnostics
internal import Kubernetes
package import YAML

/// One Kubernetes object that comes out.
package struct Manifest: Sendable {
    package let apiVersion: String
    /// The API group: empty for the core group.
    package let group: String
    package let kind: String
    package let name: String
    /// Null for a cluster-scoped object.
    package let namespace: String?
    package let value: Value
    package let area: Area
    /// Where an author would change it: the source file that the header names.
    package let source: Span

    /// Which folder of an environment an object goes to.
    package enum Area: Sendable, Hashable, CaseIterable {
        case tenant
        case argocd
        case chaos

        /// Below the environment's folder.
        func folder(of tenant: String) -> String {
            switch self {
            case .tenant: "tenants/\(tenant)"
            case .argocd: "platform/argocd"
            case .chaos: "platform/chaos"
            }
        }

        /// The place among all.
        var index: Int {
            switch self {
            case .tenant: 0
            case .argocd: 1
            case .chaos: 2
            }
        }
    }

    package init(
        apiVersion: String, kind: String, name: String, namespace: String?, value: Value, area: Area = .tenant,
        source: Span
    ) {
        self.apiVersion = apiVersion
        group = ObjectKind.group(of: apiVersion)
        self.kind = kind
        self.name = name
        self.namespace = namespace
        self.value = value
        self.area = area
        self.source = source
    }
}
