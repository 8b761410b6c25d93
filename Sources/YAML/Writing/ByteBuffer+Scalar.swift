internal import Diagnostics

extension ByteBuffer {
    /// Appends a scalar without the break that ends its line; the lines of a block stand at `indent`.
    mutating func append(scalar text: Swift.Span<UInt8>, as style: ScalarText, indent: Int) {
        switch style {
        case .plain: append(text)
        case .singleQuoted: append(singleQuoted: text)
        case .doubleQuoted: append(doubleQuoted: text)
        case .literal(let isIndicated): append(literal: text, indent: indent, isIndicated: isIndicated)
        }
    }

    /// Appends a JSON number. YAML 1.1 wants a point before an exponent and a sign in it.
    mutating func append(number digits: String) {
        guard let mark = digits.utf8.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }) else {
            append(digits)
            return
        }
        append(String(digits[..<mark]))
        if !digits.utf8[..<mark].contains(UInt8(ascii: ".")) { append(".0" as StaticString) }
        append(UInt8(ascii: "e"))
        let exponent = digits[mark...].dropFirst()
        if let first = exponent.utf8.first, first != UInt8(ascii: "-"), first != UInt8(ascii: "+") {
            append(UInt8(ascii: "+"))
        }
        append(String(exponent))
    }

    private mutating func append(singleQuoted text: Swift.Span<UInt8>) {
        append(UInt8(ascii: "'"))
        for index in text.indices {
            let byte = text[index]
            if byte == UInt8(ascii: "'") { append(byte) }
            append(byte)
        }
        append(UInt8(ascii: "'"))
    }

    private mutating func append(literal text: Swift.Span<UInt8>, indent: Int, isIndicated: Bool) {
        var end = text.count
        while end > 0, text[end - 1] == newline { end -= 1 }
        let breaks = text.count - end
        append(isIndicated ? "|2" as StaticString : "|")
        if breaks != 1 { append(breaks == 0 ? UInt8(ascii: "-") : UInt8(ascii: "+")) }
        append(newline)
        var start = 0
        while start < end {
            let stop = min(text.firstIndex(from: start) { $0.mask(of: newline) }, end)
            if stop > start {
                appendSpaces(indent)
                append(text.extracting(start..<stop))
            }
            if stop < end { append(newline) }
            start = stop + 1
        }
        // The caller ends the line, which is the first of the text's own breaks at its end.
        if breaks > 1 { append(repeating: newline, count: breaks - 1) }
    }

    private mutating func append(doubleQuoted text: Swift.Span<UInt8>) {
        append(UInt8(ascii: "\""))
        var index = 0
        while index < text.count {
            let byte = text[index]
            if let (value, length) = ScalarText.unprintable(text, at: index) {
                append(escape: value)
                index += length
                continue
            }
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { append(UInt8(ascii: "\\")) }
            append(byte)
            index += 1
        }
        append(UInt8(ascii: "\""))
    }

    /// Appends a character below U+10000 as `\n`, `\t`, `\r` or four digits.
    private mutating func append(escape value: UInt16) {
        switch value {
        case 0x0A: append("\\n" as StaticString)
        case 0x09: append("\\t" as StaticString)
        case 0x0D: append("\\r" as StaticString)
        default:
            let digits = String(value, radix: 16, uppercase: true)
            append("\\u" as StaticString)
            append(repeating: UInt8(ascii: "0"), count: 4 - digits.utf8.count)
            append(digits)
        }
    }
}

private let newline = UInt8(ascii: "\n")
