/// How readers take a plain scalar: kubectl (goyaml.v2), YAML 1.1 as PyYAML and Psych read it, and the core
/// schema of YAML 1.2. One table for reading and printing, so that what is printed plain is what is read back.
enum ScalarShape: Equatable {
    case null
    case boolean(Bool)
    /// An integer to kubectl, or, where it has too many digits or one too high, a float.
    case integer
    case float
    /// An infinity or no number at all: kubectl refuses the file, since JSON has neither.
    case notFinite
    /// A string to kubectl, but a time, a number to base 60 or the like to another reader.
    case otherReaders
    case string

    init(_ text: Swift.Span<UInt8>) {
        if text.isEmpty {
            self = .null
            return
        }
        switch text[0] {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
            self = ScalarShape.numeric(text)
        case UInt8(ascii: "~"): self = text.count == 1 ? .null : .string
        case UInt8(ascii: "="): self = text.count == 1 ? .otherReaders : .string
        case UInt8(ascii: "<"): self = text.isWord("<<") ? .otherReaders : .string
        default: self = text.count <= 5 ? ScalarShape.word(text) : .string
        }
    }

    /// The words of YAML 1.1, each in three spellings: lower, Capital, UPPER.
    private static func word(_ text: Swift.Span<UInt8>) -> ScalarShape {
        switch text[0] | 0x20 {
        case UInt8(ascii: "n"):
            if text.isWord("null", "Null", "NULL") { return .null }
            return text.isWord("n") || text.isWord("N") || text.isWord("no", "No", "NO") ? .boolean(false) : .string
        case UInt8(ascii: "y"):
            return text.isWord("y") || text.isWord("Y") || text.isWord("yes", "Yes", "YES") ? .boolean(true) : .string
        case UInt8(ascii: "t"): return text.isWord("true", "True", "TRUE") ? .boolean(true) : .string
        case UInt8(ascii: "f"): return text.isWord("false", "False", "FALSE") ? .boolean(false) : .string
        case UInt8(ascii: "o"):
            if text.isWord("on", "On", "ON") { return .boolean(true) }
            return text.isWord("off", "Off", "OFF") ? .boolean(false) : .string
        default: return .string
        }
    }

    private static func numeric(_ text: Swift.Span<UInt8>) -> ScalarShape {
        let isSigned = text[0] == UInt8(ascii: "+") || text[0] == UInt8(ascii: "-")
        var scan = NumberScan(at: isSigned ? 1 : 0)
        if let shape = notFinite(text, from: scan.at, isSigned) ?? prefixed(text, scan, isSigned) { return shape }
        let whole = scan.skipDigits(of: text)
        guard let next = scan.next(of: text) else { return whole > 0 ? .integer : .string }
        if next == UInt8(ascii: ":") { return whole > 0 && isBase60(text, scan) ? .otherReaders : .string }
        if next == UInt8(ascii: "-") { return !isSigned && isTimestamp(text) ? .otherReaders : .string }
        return fraction(text, scan, whole)
    }

    /// `.inf` with and `.nan` without a sign, each in three spellings.
    private static func notFinite(_ text: Swift.Span<UInt8>, from start: Int, _ isSigned: Bool) -> ScalarShape? {
        guard text.count == start + 4, text[start] == UInt8(ascii: ".") else { return nil }
        let word = text.extracting(start...)
        if word.isWord(".inf", ".Inf", ".INF") { return .notFinite }
        return !isSigned && word.isWord(".nan", ".NaN", ".NAN") ? .notFinite : nil
    }

    /// `0x1F`, `0o17`, `0b101`.
    private static func prefixed(_ text: Swift.Span<UInt8>, _ start: NumberScan, _ isSigned: Bool) -> ScalarShape? {
        var scan = start
        guard scan.take(UInt8(ascii: "0"), of: text), let mark = scan.next(of: text) else { return nil }
        let limit: UInt8
        switch mark | 0x20 {
        case UInt8(ascii: "x"): limit = 16
        case UInt8(ascii: "o"): limit = 8
        case UInt8(ascii: "b"): limit = 2
        default: return nil
        }
        scan.at += 1
        let first = scan.at
        // goyaml lets a sign stand behind `0b`.
        if mark == UInt8(ascii: "b"), !isSigned, let sign = scan.next(of: text),
            sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+")
        {
            scan.at += 1
        }
        let digits = scan.skipDigits(of: text, below: limit)
        guard scan.next(of: text) == nil else { return .string }
        if digits > 0 { return .integer }
        // PyYAML takes `0x_` for a number and then fails to read it.
        let isTried = mark == UInt8(ascii: "x") || mark == UInt8(ascii: "b")
        return isTried && scan.at > first ? .otherReaders : .string
    }

    /// What may follow the whole digits of a float: a point, a fraction, an exponent.
    private static func fraction(_ text: Swift.Span<UInt8>, _ start: NumberScan, _ whole: Int) -> ScalarShape {
        var scan = start
        var digits = whole
        let startsWithPoint = text[0] == UInt8(ascii: ".")
        if scan.take(UInt8(ascii: "."), of: text) {
            if startsWithPoint, scan.at < text.count, text[scan.at] == UInt8(ascii: "_") { return .string }
            digits += scan.skipDigits(of: text)
        }
        guard digits > 0 else { return .string }
        if let mark = scan.next(of: text) {
            guard mark | 0x20 == UInt8(ascii: "e") else { return .string }
            scan.at += 1
            if !scan.take(UInt8(ascii: "-"), of: text) { _ = scan.take(UInt8(ascii: "+"), of: text) }
            guard scan.skipDigits(of: text) > 0, scan.next(of: text) == nil else { return .string }
        }
        // Where goyaml drops no underscores, Go wants each of them between two digits.
        return startsWithPoint && !text.hasUnderscoresOnlyBetweenDigits ? .otherReaders : .float
    }

    /// `12:30:45`, which YAML 1.1 takes as a number to base 60, with or without a fraction.
    private static func isBase60(_ text: Swift.Span<UInt8>, _ start: NumberScan) -> Bool {
        var at = start.at
        while at < text.count, text[at] == UInt8(ascii: ":") {
            let digits = text.digitCount(from: at + 1)
            guard digits == 1 || digits == 2 && text[at + 1] < UInt8(ascii: "6") else { return false }
            at += 1 + digits
        }
        if at < text.count, text[at] == UInt8(ascii: ".") {
            var scan = NumberScan(at: at + 1)
            _ = scan.skipDigits(of: text)
            at = scan.at
        }
        return at == text.count
    }

    /// `2026-12-31`, alone or with a time of day behind it.
    private static func isTimestamp(_ text: Swift.Span<UInt8>) -> Bool {
        var at = 0
        for (digits, end) in [(4...4, "-"), (1...2, "-"), (1...2, "tT \t")] as [(ClosedRange<Int>, StaticString)] {
            let count = text.digitCount(from: at)
            guard digits.contains(count) else { return false }
            at += count
            if at == text.count { return digits.lowerBound == 1 && end.utf8CodeUnitCount > 1 }
            guard end.holds(text[at]) else { return false }
            at += 1
        }
        while at < text.count, text[at] == UInt8(ascii: " ") || text[at] == UInt8(ascii: "\t") { at += 1 }
        let hours = text.digitCount(from: at)
        return (1...2).contains(hours) && at + hours < text.count && text[at + hours] == UInt8(ascii: ":")
            && text.digitCount(from: at + hours + 1) >= 1
    }
}

extension StaticString {
    fileprivate func holds(_ byte: UInt8) -> Bool { withUTF8Buffer { unsafe $0.contains(byte) } }
}
