internal import Diagnostics

/// Reads one JSON text, value by value and without recursion, into a tree.
struct JSONReader: ~Copyable {
    private let bytes: [UInt8]
    private var builder: TreeBuilder
    private var at = 0

    init(bytes: [UInt8], builder: consuming TreeBuilder) {
        self.bytes = bytes
        self.builder = builder
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
    }

    /// The tree, with what was found on the way.
    consuming func finish(_ isRead: Bool, into diagnostics: inout DiagnosticList) -> Tree? {
        for diagnostic in builder.diagnostics { diagnostics.append(diagnostic) }
        return isRead ? builder.makeTree() : nil
    }

    /// False after a report of what is no JSON, or of a bound that is passed.
    mutating func read() -> Bool {
        repeat {
            guard readValue(), builder.isWithinBudget(), closeAndSeparate() else { return false }
        } while !builder.open.isEmpty
        skipBlanks()
        guard at == bytes.count else { return refuse("there is more behind the value", at..<at + 1) }
        builder.endDocument()
        return true
    }

    /// Reads a scalar, or opens collections down to the first scalar or empty collection in them.
    private mutating func readValue() -> Bool {
        while true {
            skipBlanks()
            guard at < bytes.count else { return refuse("a value is missing at the end", at..<at) }
            switch bytes[at] {
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                let isObject = bytes[at] == UInt8(ascii: "{")
                builder.beginJSON(isObject ? .mapping : .sequence, at: at)
                at += 1
                skipBlanks()
                guard builder.isWithinBudget() else { return false }
                if at < bytes.count, bytes[at] == closer { return true }
                guard !isObject || readKey() else { return false }
            case UInt8(ascii: "\""): return readString()
            default: return readWord()
            }
        }
    }

    /// Takes what follows a value: the ends of collections, then a comma and a key, or the end of all.
    private mutating func closeAndSeparate() -> Bool {
        while let closer {
            skipBlanks()
            guard at < bytes.count else { return refuse("this is not closed", openSpan) }
            if bytes[at] == closer {
                at += 1
                builder.close(UInt32(at))
                continue
            }
            guard bytes[at] == UInt8(ascii: ",") else {
                return refuse("a comma or a closing bracket is missing before this", at..<at + 1)
            }
            at += 1
            return closer == UInt8(ascii: "}") ? readKey() : true
        }
        return true
    }

    /// How the innermost collection that is open ends.
    private var closer: UInt8? {
        builder.open.last.map { builder.records[$0.index].kind == .mapping ? UInt8(ascii: "}") : UInt8(ascii: "]") }
    }

    private var openSpan: Range<Int> {
        let start = builder.open.last.map { Int(builder.records[$0.index].start) } ?? at
        return start..<start + 1
    }

    private mutating func readKey() -> Bool {
        skipBlanks()
        guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else {
            return refuse("a key in double quotes is missing here", at..<min(at + 1, bytes.count))
        }
        guard readString() else { return false }
        skipBlanks()
        guard at < bytes.count, bytes[at] == UInt8(ascii: ":") else {
            return refuse("a colon is missing here", at..<min(at + 1, bytes.count))
        }
        at += 1
        return true
    }

    private mutating func readString() -> Bool {
        let start = at
        let textStart = builder.pool.count
        at += 1
        while at < bytes.count {
            switch bytes[at] {
            case UInt8(ascii: "\""):
                at += 1
                builder.addJSON(.doubleQuoted, start..<at, textStart: textStart)
                return true
            case UInt8(ascii: "\\"): guard readEscape() else { return false }
            case 0..<0x20: return refuse("a control character has to be written as an escape", at..<at + 1)
            default:
                builder.pool.append(bytes[at])
                at += 1
            }
        }
        return refuse("this text is not closed", start..<start + 1)
    }

    private mutating func readEscape() -> Bool {
        let start = at
        guard at + 1 < bytes.count else { return refuse("this text is not closed", at..<at + 1) }
        at += 2
        switch bytes[start + 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): builder.pool.append(bytes[start + 1])
        case UInt8(ascii: "b"): builder.pool.append(0x08)
        case UInt8(ascii: "f"): builder.pool.append(0x0C)
        case UInt8(ascii: "n"): builder.pool.append(0x0A)
        case UInt8(ascii: "r"): builder.pool.append(0x0D)
        case UInt8(ascii: "t"): builder.pool.append(0x09)
        case UInt8(ascii: "u"): return readUnits(from: start)
        default: return refuse("JSON has no such escape", start..<start + 2)
        }
        return true
    }

    /// Reads an escape of four hexadecimal digits, and the second of a pair where the first is a high surrogate.
    private mutating func readUnits(from start: Int) -> Bool {
        guard let first = hexadecimal() else {
            return refuse("`\\u` takes four hexadecimal digits", start..<min(start + 6, bytes.count))
        }
        var value = first
        if 0xD800...0xDBFF ~= first, at + 1 < bytes.count, bytes[at] == UInt8(ascii: "\\"),
            bytes[at + 1] == UInt8(ascii: "u")
        {
            let here = at
            at += 2
            if let second = hexadecimal(), 0xDC00...0xDFFF ~= second {
                value = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
            } else {
                at = here
            }
        }
        guard let scalar = Unicode.Scalar(value) else {
            let text = String(decoding: bytes[start..<at], as: UTF8.self)
            builder.report(
                "json-lone-surrogate", "`\(text)` is half of a character", UInt32(start), UInt32(at),
                help: "write both halves, such as `\\ud83d\\ude00`, or the character itself")
            builder.pool += Array("\u{FFFD}".utf8)
            return builder.isWithinBudget()
        }
        builder.pool += Array(String(scalar).utf8)
        return true
    }

    /// The value of the next four digits.
    private mutating func hexadecimal() -> UInt32? {
        guard at + 4 <= bytes.count else { return nil }
        var value: UInt32 = 0
        for byte in bytes[at..<at + 4] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
            value = value << 4 | UInt32(digit)
        }
        at += 4
        return value
    }

    /// Reads a number, `true`, `false` or `null`.
    private mutating func readWord() -> Bool {
        let start = at
        while at < bytes.count, !Self.ends(bytes[at]) { at += 1 }
        let word = bytes[start..<at]
        guard ["true", "false", "null"].contains(where: { word.elementsEqual($0.utf8) }) || Self.isNumber(word) else {
            let end = max(at, min(start + 1, bytes.count))
            at = end
            return refuse("this is no value of JSON", start..<end)
        }
        let textStart = builder.pool.count
        builder.pool += word
        builder.addJSON(.plain, start..<at, textStart: textStart)
        return true
    }

    /// Whether a byte stands behind a word and not in it.
    private static func ends(_ byte: UInt8) -> Bool { byte <= 0x20 || ",:[]{}\"".utf8.contains(byte) }

    /// `-`, digits without a leading zero, a fraction, an exponent.
    private static func isNumber(_ word: ArraySlice<UInt8>) -> Bool {
        var rest = word
        func takeDigits() -> Int {
            let digits = rest.prefix { 0x30...0x39 ~= $0 }.count
            rest = rest.dropFirst(digits)
            return digits
        }
        if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
        let leads = rest.first == UInt8(ascii: "0")
        let whole = takeDigits()
        guard whole > 0, !(leads && whole > 1) else { return false }
        if rest.first == UInt8(ascii: ".") {
            rest = rest.dropFirst()
            guard takeDigits() > 0 else { return false }
        }
        if let mark = rest.first, mark | 0x20 == UInt8(ascii: "e") {
            rest = rest.dropFirst()
            if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { rest = rest.dropFirst() }
            guard takeDigits() > 0 else { return false }
        }
        return rest.isEmpty
    }

    private mutating func skipBlanks() {
        while at < bytes.count, Self.isBlank(bytes[at]) { at += 1 }
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0A ~= byte || byte == 0x0D }

    private mutating func refuse(_ fact: String, _ place: Range<Int>) -> Bool {
        builder.diagnostics.append(
            Diagnostic(
                code: "json-syntax", message: "the file is not valid JSON: \(fact)",
                labels: [
                    Label(
                        Span(
                            file: builder.file, start: UInt32(place.lowerBound),
                            end: UInt32(min(place.upperBound, bytes.count))), fact)
                ]))
        return false
    }
}
