/// A JSON value whose members stay in the order in which they were written.
package indirect enum JSONText: Sendable {
    case null
    case bool(Bool)
    case number(Int)
    /// A number in digits that JSON takes.
    case digits(String)
    case string(String)
    case array([JSONText])
    case object([(key: String, value: JSONText)])

    /// A string, or null where there is none.
    package static func optional(_ text: String?) -> JSONText { text.map(JSONText.string) ?? .null }

    /// Pretty-printed with two spaces a level, ending with a line break. Whatever a terminal would act on is
    /// escaped, besides what JSON wants escaped.
    package var document: String {
        var output = ""
        write(to: &output, indent: 0)
        output += "\n"
        return output
    }

    private func write(to output: inout String, indent: Int) {
        switch self {
        case .null: output += "null"
        case .bool(let value): output += value ? "true" : "false"
        case .number(let value): output += String(value)
        case .digits(let digits): output += digits
        case .string(let value): JSONText.write(value, to: &output)
        case .array(let items):
            JSONText.write(items, between: "[", "]", to: &output, indent: indent) { item, output in
                item.write(to: &output, indent: indent + 1)
            }
        case .object(let members):
            JSONText.write(members, between: "{", "}", to: &output, indent: indent) { member, output in
                JSONText.write(member.key, to: &output)
                output += ": "
                member.value.write(to: &output, indent: indent + 1)
            }
        }
    }

    private static func write<Item>(
        _ items: [Item], between open: String, _ close: String, to output: inout String, indent: Int,
        each: (Item, inout String) -> Void
    ) {
        output += open
        for (i, item) in items.enumerated() {
            output += (i == 0 ? "\n" : ",\n") + String(repeating: "  ", count: indent + 1)
            each(item, &output)
        }
        if !items.isEmpty { output += "\n" + String(repeating: "  ", count: indent) }
        output += close
    }

    private static func write(_ text: String, to output: inout String) {
        output += "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": output += "\\\""
            case "\\": output += "\\\\"
            case "\n": output += "\\n"
            case "\r": output += "\\r"
            case "\t": output += "\\t"
            default:
                if TerminalText.mustBeSpelled(scalar) {
                    for unit in UTF16.encode(scalar).map({ [UInt16]($0) }) ?? [] { output += escape(unit) }
                } else {
                    output.unicodeScalars.append(scalar)
                }
            }
        }
        output += "\""
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
        self = .object(elements.map { (key: $0.0, value: $0.1) })
    }
}
