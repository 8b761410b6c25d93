/// Integers of Go's syntax: `strconv.ParseInt` and `ParseUint` with base 0.
enum GoInteger {
    /// The value of an integer that 64 bits hold, with or without a sign.
    static func parse(_ text: [UInt8]) -> Double? {
        var digits = text[...]
        var isNegative = false
        var isSigned = false
        if let sign = text.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
            isNegative = sign == UInt8(ascii: "-")
            isSigned = true
            digits = digits.dropFirst()
        }
        guard let magnitude = magnitude(Array(digits)) else { return nil }
        if isNegative { return magnitude <= 1 << 63 ? -Double(magnitude) : nil }
        return !isSigned || magnitude < 1 << 63 ? Double(magnitude) : nil
    }

    private static func magnitude(_ text: [UInt8]) -> UInt64? {
        guard let first = text.first else { return nil }
        var base: UInt64 = 10
        var rest = text[...]
        if first == UInt8(ascii: "0") {
            let prefix = text.count >= 3 ? text[1] | 0x20 : 0
            switch prefix {
            case UInt8(ascii: "b"): base = 2
            case UInt8(ascii: "o"): base = 8
            case UInt8(ascii: "x"): base = 16
            default: base = 8
            }
            let hasPrefix = prefix == UInt8(ascii: "b") || prefix == UInt8(ascii: "o") || prefix == UInt8(ascii: "x")
            rest = rest.dropFirst(hasPrefix ? 2 : 1)
        }
        var value: UInt64 = 0
        for byte in rest where byte != UInt8(ascii: "_") {
            guard let digit = digit(byte), digit < base else { return nil }
            let (product, overflow) = value.multipliedReportingOverflow(by: base)
            let (sum, carry) = product.addingReportingOverflow(digit)
            if overflow || carry { return nil }
            value = sum
        }
        if rest.contains(UInt8(ascii: "_")), !hasGoodUnderscores(text) { return nil }
        return value
    }

    private static func digit(_ byte: UInt8) -> UInt64? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt64(byte - UInt8(ascii: "a") + 10)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt64(byte - UInt8(ascii: "A") + 10)
        default: nil
        }
    }

    /// Whether underscores stand between digits only, or after the prefix of a base.
    static func hasGoodUnderscores(_ text: [UInt8]) -> Bool {
        var rest = text[...]
        if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { rest = rest.dropFirst() }
        var isAfterDigit = false
        var isAfterUnderscore = false
        var isHexadecimal = false
        let bytes = Array(rest)
        if bytes.count >= 2, bytes[0] == UInt8(ascii: "0"), "box".utf8.contains(bytes[1] | 0x20) {
            isHexadecimal = bytes[1] | 0x20 == UInt8(ascii: "x")
            isAfterDigit = true
            rest = rest.dropFirst(2)
        }
        for byte in rest {
            if byte == UInt8(ascii: "_") {
                if !isAfterDigit { return false }
                isAfterDigit = false
                isAfterUnderscore = true
                continue
            }
            let isDigit = digit(byte).map { $0 < (isHexadecimal ? 16 : 10) } ?? false
            if !isDigit, isAfterUnderscore { return false }
            isAfterDigit = isDigit
            isAfterUnderscore = false
        }
        return !isAfterUnderscore
    }
}
