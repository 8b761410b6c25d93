package import Diagnostics
package import YAML

/// A text of a rule, and where an author would change it.
package struct SourcedText: Sendable {
    package var text: String
    /// Of the scalar that holds the text; of what made the compiler write it where it did.
    package var span: Span
    /// Whether the author wrote this very text at `span`, so that places in it are places in the source.
    package var isWritten: Bool

    /// A text that an author wrote.
    package init(_ text: String, writtenAt span: Span) {
        self.text = text
        self.span = span
        isWritten = true
    }

    /// A text that the compiler wrote because of what stands at a place.
    package init(_ text: String, because span: Span) {
        self.text = text
        self.span = span
        isWritten = false
    }

    package init(_ scalar: Node) { self.init(scalar.text, writtenAt: scalar.span) }
}
