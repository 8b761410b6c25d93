/// What the reference says of a kind of document.
package struct KindSchema: Sendable {
    package let kind: Kind
    /// One line without a full stop.
    package let summary: String
    /// The shape of `spec`.
    package let spec: Schema
    /// A complete document.
    package let example: String

    static func of(_ kind: Kind) -> KindSchema? { all.first { $0.kind == kind } }
}
