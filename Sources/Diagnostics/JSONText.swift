/// A JSON value whose members stay in the order in which they were written.
package enum JSONText: Sendable {
    case null
    case bool(Bool)
    case number(Int)
    /// A number in digits that JSON takes.
    case digits(String)
    case string(String)
    case array([JSONText])
    case object([(String, JSONText)])

    /// A string, or null where there is none.
    package static func optional(_ text: String?) -> JSONText { text.map(JSONText.string) ?? .null }

    /// Pretty-printed with two spaces a level, ending with a line break. Whatever a terminal would act on is
    /// escaped, besides what JSON wants escaped.
    package var document: String {
        var output = ByteBuffer()
        write(to: &output, indent: 0)
        output.append(UInt8(ascii: "\n"))
        return output.text
    }

    private func write(to output: inout ByteBuffer, indent: Int) {
        switch self {
        case .null: output.append("null" as StaticString)
        case .bool(let value): output.append(value ? "true" as StaticString : "false")
        case .number(let value): output.append(String(value))
        case .digits(let digits): output.append(digits)
        case .string(let value): JSONText.write(value, to: &output)
        case .array(let items):
            output.append(UInt8(ascii: "["))
            let items = items.span
            for index in items.indices {
                JSONText.beginLine(isFirst: index == 0, indent: indent + 1, &output)
                items[index].write(to: &output, indent: indent + 1)
            }
            JSONText.close("]", isEmpty: items.isEmpty, indent: indent, &output)
        case .object(let members):
            output.append(UInt8(ascii: "{"))
            let members = members.span
            for index in members.indices {
                JSONText.beginLine(isFirst: index == 0, indent: indent + 1, &output)
                JSONText.write(members[index].0, to: &output)
                output.append(": " as StaticString)
                members[index].1.write(to: &output, indent: indent + 1)
            }
            JSONText.close("}", isEmpty: members.isEmpty, indent: indent, &output)
        }
    }

    private static func beginLine(isFirst: Bool, indent: Int, _ output: inout ByteBuffer) {
        if !isFirst { output.append(UInt8(ascii: ",")) }
        breakLine(indent: indent, &output)
    }

    private static func close(_ bracket: Unicode.Scalar, isEmpty: Bool, indent: Int, _ output: inout ByteBuffer) {
        if !isEmpty { breakLine(indent: indent, &output) }
        output.append(UInt8(ascii: bracket))
    }

    private static func breakLine(indent: Int, _ output: inout ByteBuffer) {
        output.append(UInt8(ascii: "\n"))
        output.appendSpaces(2 * indent)
    }

    private static func write(_ text: String, to output: inout ByteBuffer) {
        output.append(UInt8(ascii: "\""))
        // Nearly all text stands for itself, and bytes are copied faster than scalars are looked up.
        let bytes = text.utf8.span
        var start = 0
        while true {
            let end = endOfPlain(in: bytes, from: start)
            output.append(bytes.extracting(start..<end))
            guard end < bytes.count else { break }
            let scalar = text.unicodeScalars[text.utf8.index(text.startIndex, offsetBy: end)]
            write(scalar, to: &output)
            start = end + UTF8.width(scalar)
        }
        output.append(UInt8(ascii: "\""))
    }

    /// Where the first byte stands from an index on that has to be escaped, or begins a scalar beyond ASCII.
    private static func endOfPlain(in bytes: Swift.Span<UInt8>, from start: Int) -> Int {
        bytes.firstIndex(from: start) { eight in
            eight.mask(below: 0x20) | eight.mask(of: UInt8(ascii: "\"")) | eight.mask(of: UInt8(ascii: "\\"))
                | eight.mask(of: 0x7F) | eight.nonASCII
        }
    }

    private static func write(_ scalar: Unicode.Scalar, to output: inout ByteBuffer) {
        switch scalar {
        case "\"": output.append("\\\"" as StaticString)
        case "\\": output.append("\\\\" as StaticString)
        case "\n": output.append("\\n" as StaticString)
        case "\r": output.append("\\r" as StaticString)
        case "\t": output.append("\\t" as StaticString)
        default:
            if (" "..<"\u{7F}").contains(scalar) {
                output.append(UInt8(ascii: scalar))
            } else if TerminalText.mustBeSpelled(scalar) {
                for unit in scalar.utf16 { output.append(escape(unit)) }
            } else {
                for byte in scalar.utf8 { output.append(byte) }
            }
        }
    }

    private static func escape(_ unit: UInt16) -> String {
        let digits = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
}

extension JSONText: ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
    package init(stringLiteral value: String) { self = .string(value) }
    package init(arrayLiteral elements: JSONText...) { self = .array(elements) }
    package init(dictionaryLiteral elements: (String, JSONText)...) {
        self = .object(elements)
    }
}
