/// The bytes of a template, and what can be asked of a place in them.
struct TemplateText: Sendable {
    let bytes: [UInt8]

    init(_ text: String) { bytes = Array(text.utf8) }

    var count: Int { bytes.count }

    subscript(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// The byte at a place; `nil` at the end.
    func byte(_ position: Int) -> UInt8? { position < bytes.count ? bytes[position] : nil }

    func holds(_ word: StaticString, at position: Int) -> Bool {
        let length = word.utf8CodeUnitCount
        guard position + length <= bytes.count else { return false }
        return unsafe UnsafeBufferPointer(start: word.utf8Start, count: length).elementsEqual(
            bytes[position..<position + length])
    }

    /// Where a word of two bytes is next, from a place on.
    func find(_ first: Unicode.Scalar, _ second: Unicode.Scalar, from start: Int, to end: Int? = nil) -> Int? {
        let (a, b) = (UInt8(ascii: first), UInt8(ascii: second))
        let limit = (end ?? bytes.count) - 1
        var position = start
        while position < limit {
            if bytes[position] == a, bytes[position + 1] == b { return position }
            position += 1
        }
        return nil
    }

    /// The character at a place and how many bytes it has; `nil` at the end.
    func scalar(_ position: Int) -> (Unicode.Scalar, width: Int)? {
        guard position < bytes.count else { return nil }
        let first = bytes[position]
        if first < 0x80 { return (Unicode.Scalar(first), 1) }
        var decoder = UTF8()
        var rest = bytes[position..<min(position + 4, bytes.count)].makeIterator()
        guard case .scalarValue(let scalar) = decoder.decode(&rest) else { return ("\u{FFFD}", 1) }
        return (scalar, UTF8.width(scalar))
    }

    /// How many bytes the closing delimiter has that stands at a place, with a trim marker before it; `nil` if none.
    func closing(at position: Int) -> (length: Int, trims: Bool)? {
        if holds("}}", at: position) { return (2, false) }
        guard let byte = byte(position), Self.isSpace(byte), holds("-}}", at: position + 1) else { return nil }
        return (4, true)
    }

    /// Whether `- ` follows an opening delimiter.
    func trimsLeft(at position: Int) -> Bool {
        guard byte(position) == UInt8(ascii: "-"), let next = byte(position + 1) else { return false }
        return Self.isSpace(next)
    }

    static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
            || byte == UInt8(ascii: "\n")
    }

    static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
}
