/// Why a text names no container image.
package struct ImageReferenceError: Error, Hashable, Sendable {
    package let text: String
    /// UTF-8 offset of the part that is wrong.
    package let offset: Int
    private let statement: String

    init(text: String, offset: Int, statement: String) {
        self.text = text
        self.offset = offset
        self.statement = statement
    }

    /// One line that says what is wrong.
    package var explanation: String { "image `\(ASCII.shortened(text))` \(statement)" }

    /// An image that was probably meant.
    package var suggestion: String? {
        let compact = ASCII.lowercased(text.filter { !$0.isWhitespace })
        let bare = compact.hasPrefix("https://") ? String(compact.dropFirst(8)) : compact
        if bare == text || text.utf8.count > 512 || (try? ImageReference.parse(bare)) == nil { return nil }
        return bare
    }
}
