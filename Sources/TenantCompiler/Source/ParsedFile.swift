package import Diagnostics
package import YAML

/// A source file as far as it can be read without the others.
package struct ParsedFile: Sendable {
    package let file: FileID
    package let role: SourceRole
    /// Of tiers, policies and tenants.
    package var documents: [Document] = []
    /// Names of documents that could not be read, where that much can be told.
    package var unreadNames: Set<String> = []
    /// Whether a part of the text could not be read at all.
    package var isCut = false
    /// Of manifests, rule files and dashboards: the root of each document.
    package var roots: [Node] = []
    /// Secrets that stand in it, in their order.
    package var secrets: [SecretSighting] = []
}
