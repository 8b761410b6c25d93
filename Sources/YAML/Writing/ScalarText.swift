internal import Diagnostics

/// How a string is printed so that every reader takes it for the string it is: the lightest form that does.
enum ScalarText: Equatable {
    /// As it is.
    case plain
    case singleQuoted
    /// With escapes.
    case doubleQuoted
    /// As a `|` block; with an indentation indicator where the first line that is not empty starts with a blank.
    case literal(isIndicated: Bool)

    init(_ text: Swift.Span<UInt8>) {
        let count = text.count
        guard count > 0 else {
            self = .singleQuoted
            return
        }
        let (first, last) = (text[0], text[count - 1])
        var needsQuotes = first == space || last == space || last == colon || ScalarText.isIndicator(text)
        var (hasBreak, hasTab) = (false, false)
        var index = ScalarText.nextTelling(in: text, from: 0)
        while index < count {
            switch text[index] {
            case colon: if index + 1 < count, text[index + 1] == space { needsQuotes = true }
            case hash: if index > 0, text[index - 1] == space { needsQuotes = true }
            case newline: hasBreak = true
            case tab: hasTab = true
            case 0..<0x20, 0x7F:
                self = .doubleQuoted
                return
            case 0xC2, 0xE2, 0xEF:
                guard ScalarText.unprintable(text, at: index) != nil else { break }
                self = .doubleQuoted
                return
            default: break
            }
            index =
                hasBreak
                ? ScalarText.nextTelling(inBlock: text, from: index + 1)
                : ScalarText.nextTelling(in: text, from: index + 1)
        }
        if hasBreak {
            self = ScalarText.block(text)
        } else if hasTab {
            self = .doubleQuoted
        } else {
            self = needsQuotes || ScalarText.isTaken(text) ? .singleQuoted : .plain
        }
    }

    /// The next byte from an index on that may tell how the text is printed.
    private static func nextTelling(in text: Swift.Span<UInt8>, from start: Int) -> Int {
        text.firstIndex(from: start) { eight in
            eight.mask(below: 0x20) | eight.mask(of: colon) | eight.mask(of: hash) | eight.mask(of: 0x7F)
                | eight.nonASCII
        }
    }

    /// The same in a block, which has its breaks and tabs as they are: only what cannot be printed tells.
    private static func nextTelling(inBlock text: Swift.Span<UInt8>, from start: Int) -> Int {
        text.firstIndex(from: start) { eight in
            let controls = eight.mask(below: 0x20)
            let others = eight.mask(of: 0x7F) | eight.nonASCII
            guard controls != 0 else { return others }
            return others | controls & ~(eight.mask(of: newline) | eight.mask(of: tab))
        }
    }

    /// Whether the text begins with what begins something else: an indicator, or `-`, `?`, `:` before a blank.
    private static func isIndicator(_ text: Swift.Span<UInt8>) -> Bool {
        switch text[0] {
        case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ","),
            UInt8(ascii: "#"), UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"), UInt8(ascii: "|"),
            UInt8(ascii: ">"), UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "%"), UInt8(ascii: "@"),
            UInt8(ascii: "`"):
            true
        case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"): text.count == 1 || text[1] == space
        default: false
        }
    }

    /// Whether some reader takes the text for a number, a word, a time or the mark of a document.
    private static func isTaken(_ text: Swift.Span<UInt8>) -> Bool {
        switch text[0] {
        case UInt8(ascii: "-"), UInt8(ascii: "."): return isDocumentMark(text) || ScalarShape(text) != .string
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"): return ScalarShape(text) != .string
        default: return text.count <= 5 && ScalarShape(text) != .string
        }
    }

    /// `---` or `...`, alone or before a blank: as a key or at the root it would stand in the first column.
    private static func isDocumentMark(_ text: Swift.Span<UInt8>) -> Bool {
        guard text.count == 3 || text.count > 3 && text[3] == space else { return false }
        return text[1] == text[0] && text[2] == text[0]
    }

    /// Text of several lines: a block, unless it has breaks only.
    private static func block(_ text: Swift.Span<UInt8>) -> ScalarText {
        var index = 0
        while index < text.count, text[index] == newline { index += 1 }
        guard index < text.count else { return .doubleQuoted }
        return .literal(isIndicated: text[index] == space || text[index] == tab)
    }

    /// The character at an index, with its length in bytes, if it cannot stand as it is: controls, NEL, line and
    /// paragraph separators, byte order marks, and the two non-characters that YAML forbids.
    static func unprintable(_ text: Swift.Span<UInt8>, at index: Int) -> (value: UInt16, length: Int)? {
        let byte = text[index]
        if byte < 0x20 || byte == 0x7F { return (UInt16(byte), 1) }
        guard byte == 0xC2 || byte == 0xE2 || byte == 0xEF, index + 1 < text.count else { return nil }
        let second = UInt16(text[index + 1] & 0x3F)
        if byte == 0xC2 { return second < 0x20 ? (0x80 | second, 2) : nil }
        guard index + 2 < text.count else { return nil }
        let value = UInt16(byte & 0x0F) << 12 | second << 6 | UInt16(text[index + 2] & 0x3F)
        switch value {
        case 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: return (value, 3)
        default: return nil
        }
    }
}

private let space = UInt8(ascii: " ")
private let colon = UInt8(ascii: ":")
private let hash = UInt8(ascii: "#")
private let tab = UInt8(ascii: "\t")
private let newline = UInt8(ascii: "\n")
