/// The bytes that a kind of token is written in.
enum TokenAlphabet: Sendable {
    /// Capitals and digits.
    case capitals
    case hexadecimal
    case alphanumeric
    /// Letters, digits and `_`.
    case word
    /// Letters, digits, `_` and `-`: base64 as URLs take it.
    case url
    /// Letters, digits, `_`, `-` and `.`.
    case dotted
    /// Letters, digits, `+`, `/`, `_`, `-`, `.`, `~` and `=`: what RFC 6750 lets a bearer token hold.
    case bearer

    func contains(_ byte: UInt8) -> Bool {
        switch self {
        case .capitals: return byte.isDigit || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
        case .hexadecimal: return byte.isHexadecimalDigit
        case .alphanumeric: return byte.isAlphanumeric
        case .word: return byte.isAlphanumeric || byte == UInt8(ascii: "_")
        case .url: return byte.isAlphanumeric || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
        case .dotted: return Self.url.contains(byte) || byte == UInt8(ascii: ".")
        case .bearer:
            return Self.dotted.contains(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "/")
                || byte == UInt8(ascii: "~") || byte == UInt8(ascii: "=")
        }
    }
}

extension UInt8 {
    var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }

    var isHexadecimalDigit: Bool { isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self | 0x20) }

    /// A letter in small, any other byte as it is.
    var lowercased: UInt8 { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self }
}
