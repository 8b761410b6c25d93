/// Replaces the bytes of a span with a text.
package struct Edit: Sendable, Hashable {
    package var span: Span
    package var replacement: String

    package init(_ span: Span, replacement: String) {
        self.span = span
        self.replacement = replacement
    }
}
