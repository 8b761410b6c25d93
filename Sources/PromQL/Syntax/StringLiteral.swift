/// A quoted text with its escapes resolved.
package struct StringLiteral: Sendable, Hashable {
    package let value: String
    /// The bytes with the quotes.
    package let range: Range<Int>

    package init(value: String, range: Range<Int> = 0..<0) {
        self.value = value
        self.range = range
    }
}
