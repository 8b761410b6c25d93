/// Decides how a string is printed so that every reader takes it for the string it is.
enum ScalarText {
    /// As it is.
    case plain
    case singleQuoted
    /// With escapes.
    case doubleQuoted
    /// As a `|` block.
    case literal

    /// The lightest form that YAML 1.1 and 1.2 readers both take for this very text.
    static func style(of text: UnsafeBufferPointer<UInt8>) -> ScalarText {
        guard let first = unsafe text.first, let last = unsafe text.last else { return .singleQuoted }
        var hasBreak = false
        var needsQuotes = unsafe startsAsIndicator(first, text) || first == space || last == space
        var previous: UInt8 = 0
        for index in 0..<text.count {
            let byte = unsafe text[index]
            switch byte {
            case 0x0A: hasBreak = true
            case 0..<0x20, 0x7F: return .doubleQuoted
            case colon: break
            case hash: if previous == space { needsQuotes = true }
            case space: if previous == colon { needsQuotes = true }
            case 0xC2, 0xE2, 0xEF:
                if unsafe holdsUnprintable(text) { return .doubleQuoted }
            default: break
            }
            previous = byte
        }
        if hasBreak { return unsafe fitsLiteral(text) ? .literal : .doubleQuoted }
        if needsQuotes || last == colon { return .singleQuoted }
        if unsafe isDocumentMarker(text) { return .singleQuoted }
        return unsafe mayBeTyped(first, text.count) && ScalarShape(ArraySlice(text)) != .string ? .singleQuoted : .plain
    }

    private static let space = UInt8(ascii: " ")
    private static let colon = UInt8(ascii: ":")
    private static let hash = UInt8(ascii: "#")

    /// Characters that begin something else, and `-`, `?`, `:` where a blank or nothing follows them.
    private static func startsAsIndicator(_ first: UInt8, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        switch first {
        case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ","),
            UInt8(ascii: "#"), UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"), UInt8(ascii: "|"),
            UInt8(ascii: ">"), UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "%"), UInt8(ascii: "@"),
            UInt8(ascii: "`"):
            return true
        case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"):
            return unsafe text.count == 1 || text[1] == space || text[1] == 0x0A
        default: return false
        }
    }

    private static func isDocumentMarker(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard text.count >= 3 else { return false }
        let mark = unsafe text[0]
        guard mark == UInt8(ascii: "-") || mark == UInt8(ascii: ".") else { return false }
        return unsafe text[1] == mark && text[2] == mark && (text.count == 3 || text[3] == space)
    }

    /// A quick no for most strings: only these letters begin a word or number of YAML.
    private static func mayBeTyped(_ first: UInt8, _ count: Int) -> Bool {
        switch first {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): true
        case UInt8(ascii: "~"), UInt8(ascii: "="), UInt8(ascii: "<"): count <= 2
        default: count <= 5
        }
    }

    /// NEL, C1 controls, line and paragraph separators, byte order marks, non-characters.
    private static func holdsUnprintable(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        unsafe String(decoding: text, as: UTF8.self).unicodeScalars.contains { isUnprintable($0) }
    }

    static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
        default: false
        }
    }

    /// A block cannot begin with a blank or a break, nor hold a line of blanks alone: readers differ there.
    private static func fitsLiteral(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = unsafe text.first, first != space, first != 0x0A else { return false }
        var onlyBlanks = true
        var length = 0
        for index in 0..<text.count {
            let byte = unsafe text[index]
            if byte == 0x0A {
                if length > 0, onlyBlanks { return false }
                onlyBlanks = true
                length = 0
            } else {
                length += 1
                if byte != space { onlyBlanks = false }
            }
        }
        return length == 0 || !onlyBlanks
    }
}
