internal import Diagnostics

/// What a plain scalar means to kubectl, whose reader (goyaml.v2 under sigs.k8s.io/yaml) follows YAML 1.1 in
/// most and YAML 1.2 in the rest.
package enum PlainScalar: Sendable, Hashable {
    case null
    case boolean(Bool)
    /// An integer in canonical decimal, within the range of `Int64` or `UInt64`.
    case integer(String)
    /// A number that went through a double: decimal digits, or as `1.5e+21` beyond 10^21 and below 10^-6.
    case float(String)
    case string

    /// Reads the text of an unquoted, untagged scalar.
    package init(_ text: ArraySlice<UInt8>) { self.init(text.span) }

    init(_ text: Swift.Span<UInt8>) {
        switch ScalarShape(text) {
        case .null: self = .null
        case .boolean(let value): self = .boolean(value)
        case .integer: self = PlainScalar.integer(of: PlainScalar.withoutUnderscores(text))
        case .float: self = PlainScalar.float(of: PlainScalar.withoutUnderscores(text))
        case .notFinite, .otherReaders, .string: self = .string
        }
    }

    private static func withoutUnderscores(_ text: Swift.Span<UInt8>) -> String {
        var digits = ByteBuffer(capacity: text.count)
        for index in text.indices where text[index] != UInt8(ascii: "_") { digits.append(text[index]) }
        return digits.text
    }

    /// Decimal, `0x`, `0o`, `0b` or, with a leading 0, octal.
    private static func integer(of text: String) -> PlainScalar {
        if isCanonical(text) { return .integer(text) }
        let isSigned = text.first == "-" || text.first == "+"
        let sign = text.first == "-" ? "-" : ""
        var digits = text.dropFirst(isSigned ? 1 : 0)
        let radix: Int
        var hasPrefix = true
        switch digits.prefix(2).lowercased() {
        case "0x": radix = 16
        case "0o": radix = 8
        case "0b": radix = 2
        default:
            hasPrefix = false
            radix = digits.first == "0" ? 8 : 10
        }
        if hasPrefix { digits = digits.dropFirst(2) }
        if let value = Int64(sign + digits, radix: radix) { return .integer(String(value)) }
        if !isSigned, let value = UInt64(digits, radix: radix) { return .integer(String(value)) }
        // Digits that are no octal number (089) or exceed 64 bits are tried as a float.
        return hasPrefix ? .string : float(of: text)
    }

    /// Whether these are decimal digits as they are printed, and of no number beyond 64 bits.
    private static func isCanonical(_ text: String) -> Bool {
        let digits = text.utf8
        guard let first = digits.first, first != UInt8(ascii: "0") else { return false }
        return digits.count <= 18 && digits.allSatisfy { $0 &- UInt8(ascii: "0") < 10 }
    }

    private static func float(of text: String) -> PlainScalar {
        guard let value = Double(text), let number = DecimalText(value) else { return .string }
        return .float(number.text)
    }
}

extension Node {
    /// What a scalar means to kubectl: quoted text is a string, plain text may be something else.
    package var plainScalar: PlainScalar {
        switch tag {
        case .string: .string
        case .null: .null
        case .none where style == .plain: PlainScalar(utf8)
        case .none, .other: .string
        case .integer, .float, .boolean: PlainScalar(utf8)
        }
    }

    /// Whether this is null: written `null`, `~` or nothing.
    package var isNull: Bool {
        guard kind == .scalar else { return false }
        switch tag {
        case .null: return true
        case .none: return style == .plain && ScalarShape(utf8.span) == .null
        case .integer, .float, .boolean: return ScalarShape(utf8.span) == .null
        case .string, .other: return false
        }
    }
}
