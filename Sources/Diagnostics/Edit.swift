/// Replaces the bytes of a span with a text.
package struct Edit: Sendable, Hashable {
    package var span: Span
    package var replacement: String
    /// Whether quotes that the span begins and ends with may stay: the replacement is the scalar's text.
    package var keepsQuotes = false

    package init(_ span: Span, replacement: String) {
        self.span = span
        self.replacement = replacement
    }

    /// Writes a word in place of a scalar, be that quoted or not.
    package init(_ span: Span, word: String) {
        self.init(span, replacement: word)
        keepsQuotes = true
    }
}
