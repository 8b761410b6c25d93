internal import Diagnostics
package import YAML

/// A tenant as its files have it, before any layer is laid.
package struct TenantSource: Sendable {
    package let document: Document
    /// The roots of the documents in `manifests/`.
    package let manifests: [Node]
    /// The roots of the documents in `rules/`.
    package var rules: [Node] = []
    /// The roots of the documents in `dashboards/`.
    package var dashboards: [Node] = []

    /// Secrets that stand in the tenant's files, by file and place.
    package var secrets: [SecretSighting] = []

    package var name: String { document.name }
}
