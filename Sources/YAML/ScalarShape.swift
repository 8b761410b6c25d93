/// How the readers of YAML 1.1 and 1.2 would take a plain scalar. One table for reading and printing, so that
/// what is printed plain is what is read back.
enum ScalarShape: Equatable {
    case null
    case boolean(Bool)
    case integer
    case float
    /// A string to kubectl, but a time, a sexagesimal number or the like to another reader.
    case otherReaders
    case string

    init(_ text: ArraySlice<UInt8>) {
        guard let first = text.first else {
            self = .null
            return
        }
        switch first {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
            self = ScalarShape.numeric(text)
        case UInt8(ascii: "~"): self = text.count == 1 ? .null : .string
        case UInt8(ascii: "="): self = text.count == 1 ? .otherReaders : .string
        case UInt8(ascii: "<"): self = text.elementsEqual("<<".utf8) ? .otherReaders : .string
        default: self = text.count <= 5 ? ScalarShape.word(text) : .string
        }
    }

    /// The words of YAML 1.1 in their three spellings: lower, Capital, UPPER.
    private static func word(_ text: ArraySlice<UInt8>) -> ScalarShape {
        let lower = text.map { $0 | 0x20 }
        let tail = text.dropFirst()
        let isLower = text.allSatisfy { $0 >= 0x60 }
        let isUpper = text.allSatisfy { $0 < 0x60 }
        guard isLower || isUpper || (text[text.startIndex] < 0x60 && tail.allSatisfy { $0 >= 0x60 }) else {
            return .string
        }
        if lower.elementsEqual("null".utf8) { return .null }
        for word in ["y", "yes", "true", "on"] where lower.elementsEqual(word.utf8) { return .boolean(true) }
        for word in ["n", "no", "false", "off"] where lower.elementsEqual(word.utf8) { return .boolean(false) }
        return .string
    }

    private static func numeric(_ text: ArraySlice<UInt8>) -> ScalarShape {
        var body = text
        let isSigned = body.first == UInt8(ascii: "+") || body.first == UInt8(ascii: "-")
        if isSigned { body = body.dropFirst() }
        guard let first = body.first else { return .string }
        let dotWords = [".inf", ".Inf", ".INF"]
        if dotWords.contains(where: { body.elementsEqual($0.utf8) }) { return .otherReaders }
        if !isSigned, [".nan", ".NaN", ".NAN"].contains(where: { body.elementsEqual($0.utf8) }) {
            return .otherReaders
        }
        if let shape = prefixedInteger(body) { return shape }
        guard isDigit(first) || first == UInt8(ascii: ".") else { return .string }
        if body.allSatisfy({ isDigit($0) || $0 == UInt8(ascii: "_") }) { return .integer }
        if isDecimalFloat(body) { return .float }
        if isSexagesimal(body) || (!isSigned && isTimestamp(body)) { return .otherReaders }
        return .string
    }

    /// `0x1F`, `0o17`, `0b101`, with underscores among the digits.
    private static func prefixedInteger(_ body: ArraySlice<UInt8>) -> ScalarShape? {
        guard body.count > 2, body.first == UInt8(ascii: "0") else { return nil }
        let digits = body.dropFirst(2)
        let limit: UInt8
        switch body[body.startIndex + 1] | 0x20 {
        case UInt8(ascii: "x"): limit = 16
        case UInt8(ascii: "o"): limit = 8
        case UInt8(ascii: "b"): limit = 2
        default: return nil
        }
        let isNumber = digits.allSatisfy { $0 == UInt8(ascii: "_") || (hexValue($0) ?? 99) < limit }
        return isNumber ? .integer : nil
    }

    /// Digits with at most one point and an exponent; underscores as YAML 1.1 has them.
    private static func isDecimalFloat(_ body: ArraySlice<UInt8>) -> Bool {
        var rest = body.drop { isDigit($0) || $0 == UInt8(ascii: "_") }
        var digits = body.count - rest.count
        if rest.first == UInt8(ascii: ".") {
            let fraction = rest.dropFirst()
            rest = fraction.drop { isDigit($0) || $0 == UInt8(ascii: "_") }
            digits += fraction.count - rest.count
        }
        guard digits > 0 else { return false }
        guard let mark = rest.first else { return true }
        guard mark | 0x20 == UInt8(ascii: "e") else { return false }
        var exponent = rest.dropFirst()
        if exponent.first == UInt8(ascii: "+") || exponent.first == UInt8(ascii: "-") {
            exponent = exponent.dropFirst()
        }
        return !exponent.isEmpty && exponent.allSatisfy { isDigit($0) || $0 == UInt8(ascii: "_") }
    }

    /// `12:30:45`, which YAML 1.1 takes as a number to base 60, with or without a fraction.
    private static func isSexagesimal(_ body: ArraySlice<UInt8>) -> Bool {
        let parts = body.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard parts.count > 1 else { return false }
        return parts.allSatisfy { part in
            !part.isEmpty
                && part.allSatisfy { isDigit($0) || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ".") }
        }
    }

    /// `2026-12-31` and everything that begins like it and goes on with a time.
    private static func isTimestamp(_ body: ArraySlice<UInt8>) -> Bool {
        let parts = body.split(separator: UInt8(ascii: "-"), maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 4, parts[0].allSatisfy(isDigit),
            (1...2).contains(parts[1].count), parts[1].allSatisfy(isDigit), let first = parts[2].first
        else { return false }
        return isDigit(first)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

    private static func hexValue(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
