/// A place in a source file with a remark on what is true there.
package struct Label: Sendable, Hashable {
    package var span: Span
    /// May be empty, where the diagnostic's message says all.
    package var text: String

    package init(_ span: Span, _ text: String = "") {
        self.span = span
        self.text = text
    }
}
