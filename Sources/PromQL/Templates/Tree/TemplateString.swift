/// A quoted text of a template, with the place that each of its bytes is written at.
package struct TemplateString: Sendable, Hashable {
    /// What it stands for; `\xff` makes bytes that are no text.
    package let bytes: [UInt8]
    /// Whether it stands in backquotes, where nothing is escaped.
    package let isRaw: Bool
    /// The bytes of the template, with the quotes.
    package let range: Range<Int>
    /// For each byte, and for the end, where it begins in the template; −1 within a character of several bytes.
    let origins: [Int]

    /// The text; `nil` where it is not UTF-8.
    package var text: String? { String(validating: bytes, as: UTF8.self) }

    /// Reads a text in double quotes or backquotes; fails where an escape does not exist.
    init?(_ text: TemplateText, range: Range<Int>) {
        let quote = text.bytes[range.lowerBound]
        let end = range.upperBound - 1
        var bytes: [UInt8] = []
        var origins: [Int] = []
        var position = range.lowerBound + 1
        while position < end {
            if quote == UInt8(ascii: "`") {
                // Go drops carriage returns of raw texts.
                if text.bytes[position] != UInt8(ascii: "\r") {
                    bytes.append(text.bytes[position])
                    origins.append(position)
                }
                position += 1
                continue
            }
            guard let escape = GoEscape(text, at: position, before: end, quote: quote) else { return nil }
            bytes += escape.content
            origins.append(position)
            for _ in escape.content.dropFirst() { origins.append(-1) }
            position += escape.width
        }
        origins.append(end)
        self.bytes = bytes
        self.isRaw = quote == UInt8(ascii: "`")
        self.range = range
        self.origins = origins
    }

    /// Where some bytes of the text stand in the template; as much of the template as holds them.
    package func place(of inner: Range<Int>) -> Range<Int> {
        let last = origins.count - 1
        var start = min(max(inner.lowerBound, 0), last)
        var end = min(max(inner.upperBound, start), last)
        while start > 0, origins[start] < 0 { start -= 1 }
        while end < last, origins[end] < 0 { end += 1 }
        return origins[start]..<max(origins[start], origins[end])
    }
}
