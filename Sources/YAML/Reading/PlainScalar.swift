/// What a plain scalar means to kubectl, whose reader follows YAML 1.1 in most and YAML 1.2 in the rest.
package enum PlainScalar: Sendable, Hashable {
    case null
    case boolean(Bool)
    /// An integer in canonical decimal.
    case integer(String)
    /// A number with a fraction or an exponent, as JSON writes it.
    case float(String)
    case string

    /// Reads the text of an unquoted, untagged scalar.
    package init(_ text: ArraySlice<UInt8>) {
        switch ScalarShape(text) {
        case .null: self = .null
        case .boolean(let value): self = .boolean(value)
        case .integer: self = PlainScalar.number(String(decoding: text, as: UTF8.self))
        case .float: self = .floating(String(decoding: text, as: UTF8.self))
        case .otherReaders, .string: self = .string
        }
    }

    /// Integers are decimal, `0x`, `0o`, `0b` or, with a leading 0, octal; underscores are skipped.
    private static func number(_ text: String) -> PlainScalar {
        var digits = text.replacing("_")
        var sign = ""
        if let first = digits.first, first == "-" || first == "+" {
            sign = first == "-" ? "-" : ""
            digits.removeFirst()
        }
        let radix: Int
        switch digits.prefix(2).lowercased() {
        case "0x": radix = 16
        case "0o": radix = 8
        case "0b": radix = 2
        default: radix = digits.count > 1 && digits.hasPrefix("0") ? 8 : 10
        }
        if radix == 10 { return .integer(sign + digits) }
        let body = digits.dropFirst(digits.dropFirst().first.map { "xXoObB".contains($0) } == true ? 2 : 1)
        // What is no octal number after all, such as 089, is a decimal fraction's neighbour: a float.
        guard let value = UInt64(body, radix: radix) else { return .floating(sign + digits) }
        return .integer(sign + String(value))
    }

    private static func floating(_ text: String) -> PlainScalar {
        let bare = text.replacing("_")
        guard let value = Double(bare), value.isFinite else { return .string }
        // A whole number that a float can hold prints without a fraction, as JSON encoders do.
        if value == value.rounded(), abs(value) < 1e15 { return .float(String(Int64(value))) }
        return .float("\(value)")
    }
}

extension String {
    fileprivate func replacing(_ character: Character) -> String { filter { $0 != character } }
}

extension Node {
    /// What a scalar means to kubectl: quoted text is a string, plain text may be something else.
    package var plainScalar: PlainScalar {
        switch tag {
        case .string: return .string
        case .null: return .null
        case .none where style == .plain: return PlainScalar(utf8)
        case .none, .other: return .string
        case .integer, .float, .boolean: return PlainScalar(utf8)
        }
    }

    /// Whether this is null: written `null`, `~` or nothing.
    package var isNull: Bool { kind == .scalar && plainScalar == .null }
}
