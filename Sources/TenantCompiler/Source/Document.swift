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
    /// Keys of the spec that stand outside it, which has been told.
    var strays: [String] = []

    package var file: FileID { nameSpan.file }

    /// Lays the spec over what lower layers said.
    func lay(over value: inout some Spec, _ reader: inout Reader) {
        value.lay(spec, &reader)
        value.refuse(strays)
    }
}
