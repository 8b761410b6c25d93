package import Diagnostics
package import YAML

/// A document of the language whose envelope has been read.
package struct Document: Sendable {
    package let kind: Kind
    package let name: String
    package let nameSpan: Span
    package let metadata: MetadataSpec
    /// The mapping under `spec`.
    package let spec: Node

    package var file: FileID { nameSpan.file }
}
