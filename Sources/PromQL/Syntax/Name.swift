/// A metric's or label's name where it stands.
package struct Name: Sendable, Hashable {
    package let text: String
    /// Whether it stands in quotes, as names outside of `[a-zA-Z_:][a-zA-Z0-9_:]*` must from 3.0 on.
    package let isQuoted: Bool
    /// The bytes, with the quotes.
    package let range: Range<Int>

    package init(_ text: String, isQuoted: Bool = false, range: Range<Int> = 0..<0) {
        self.text = text
        self.isQuoted = isQuoted
        self.range = range
    }
}
