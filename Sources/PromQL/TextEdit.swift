/// A replacement of some bytes of a text.
package struct TextEdit: Sendable, Hashable {
    /// Offsets in the text's UTF-8; empty where something is only inserted.
    package let range: Range<Int>
    package let text: String

    package init(_ range: Range<Int>, _ text: String) {
        self.range = range
        self.text = text
    }
}
