package import Diagnostics
package import YAML

/// A source file as far as it can be read without the others.
package struct ParsedFile: Sendable {
    package let file: FileID
    package let role: SourceRole
    /// Of tiers, policies and tenants.
    package var documents: [Document] = []
    /// Of manifests, rule files and dashboards: the root of each document.
    package var roots: [Node] = []
    /// Secrets that stand in it, in their order.
    package var secrets: [SecretSighting] = []
}
