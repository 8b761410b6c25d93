/// Reads one scalar again as libyaml does, and notes which bytes of the file each byte of its text comes from.
struct ScalarDecoding {
    private(set) var text: [UInt8] = []
    private(set) var sources: [Range<UInt32>] = []
    private let bytes: [UInt8]
    private var index: Int
    private let end: Int

    /// Of a break or blank whose fate is not known yet.
    private typealias Piece = (text: [UInt8], source: Range<Int>)

    init(_ bytes: [UInt8], from start: Int, to end: Int) {
        self.bytes = bytes
        index = start
        self.end = end
    }

    private mutating func append(_ piece: [UInt8], from source: Range<Int>) {
        text += piece
        let source = UInt32(source.lowerBound)..<UInt32(source.upperBound)
        sources += repeatElement(source, count: piece.count)
    }

    private mutating func append(_ pieces: [Piece]) {
        for piece in pieces { append(piece.text, from: piece.source) }
    }

    /// A byte that stands for itself.
    private mutating func copy() {
        append([bytes[index]], from: index..<index + 1)
        index += 1
    }

    private func isBlank(_ index: Int) -> Bool {
        index < bytes.count && (bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "\t"))
    }
}

/// Scalars that fold over lines.
extension ScalarDecoding {
    mutating func readPlain() {
        while index < end { isBlank(index) || LineBreak(bytes, at: index) != nil ? fold() : copy() }
    }

    mutating func readSingleQuoted() {
        let close = end - 1
        index += 1
        while index < close {
            if isBlank(index) || LineBreak(bytes, at: index) != nil {
                fold()
            } else if bytes[index] == UInt8(ascii: "'") {
                append([bytes[index]], from: index..<index + 2)
                index += 2
            } else {
                copy()
            }
        }
    }

    mutating func readDoubleQuoted() {
        let close = end - 1
        index += 1
        while index < close {
            if isBlank(index) || LineBreak(bytes, at: index) != nil {
                fold()
            } else if bytes[index] == UInt8(ascii: "\\") {
                if let lineBreak = LineBreak(bytes, at: index + 1) {
                    index += 1 + lineBreak.length
                    fold(hasPassedBreak: true)
                } else {
                    readEscape()
                }
            } else {
                copy()
            }
        }
    }

    /// Blanks stay within a line; around breaks they go, one break is a space, and further ones stay.
    ///
    /// - Parameter hasPassedBreak: Whether a break was escaped, which then is nothing.
    private mutating func fold(hasPassedBreak: Bool = false) {
        var blanks: [Piece] = []
        var first: (lineBreak: LineBreak, source: Range<Int>)?
        var further: [Piece] = []
        var isAtLineStart = hasPassedBreak
        while index < end {
            if isBlank(index) {
                if !isAtLineStart { blanks.append(([bytes[index]], index..<index + 1)) }
                index += 1
            } else if let lineBreak = LineBreak(bytes, at: index) {
                let source = index..<index + lineBreak.length
                if isAtLineStart {
                    further.append((lineBreak.text, source))
                } else {
                    blanks = []
                    first = (lineBreak, source)
                    isAtLineStart = true
                }
                index += lineBreak.length
            } else {
                break
            }
        }
        guard isAtLineStart else { return append(blanks) }
        if let first {
            if !first.lineBreak.isLineFeed {
                append(first.lineBreak.text, from: first.source)
            } else if further.isEmpty {
                append([UInt8(ascii: " ")], from: first.source)
            }
        }
        append(further)
    }

    private mutating func readEscape() {
        let start = index
        let letter = index + 1 < end ? bytes[index + 1] : 0
        index += 2
        var value: UInt32
        switch letter {
        case UInt8(ascii: "0"): value = 0
        case UInt8(ascii: "a"): value = 0x07
        case UInt8(ascii: "b"): value = 0x08
        case UInt8(ascii: "t"): value = 0x09
        case UInt8(ascii: "n"): value = 0x0A
        case UInt8(ascii: "v"): value = 0x0B
        case UInt8(ascii: "f"): value = 0x0C
        case UInt8(ascii: "r"): value = 0x0D
        case UInt8(ascii: "e"): value = 0x1B
        case UInt8(ascii: "N"): value = 0x85
        case UInt8(ascii: "_"): value = 0xA0
        case UInt8(ascii: "L"): value = 0x2028
        case UInt8(ascii: "P"): value = 0x2029
        case UInt8(ascii: "x"), UInt8(ascii: "u"), UInt8(ascii: "U"):
            let count = letter == UInt8(ascii: "x") ? 2 : letter == UInt8(ascii: "u") ? 4 : 8
            value = 0
            for place in index..<min(index + count, end) {
                value = value &<< 4 | UInt32(Character(Unicode.Scalar(bytes[place])).hexDigitValue ?? 0)
            }
            index = min(index + count, end)
            if letter == UInt8(ascii: "u"), let low = lowSurrogate(after: value) {
                value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
                index += 6
            }
        default: value = UInt32(letter)
        }
        append(Unicode.Scalar(value).map { Array(String($0).utf8) } ?? [], from: start..<index)
    }
}

extension ScalarDecoding {
    /// The second half of a character of which the first has been read, as JSON writes it.
    private func lowSurrogate(after high: UInt32) -> UInt32? {
        guard 0xD800...0xDBFF ~= high, index + 6 <= end, bytes[index] == UInt8(ascii: "\\"),
            bytes[index + 1] == UInt8(ascii: "u")
        else { return nil }
        let digits = bytes[index + 2..<index + 6]
        let low = digits.reduce(UInt32(0)) {
            $0 &<< 4 | UInt32(Character(Unicode.Scalar($1)).hexDigitValue ?? 0)
        }
        return 0xDC00...0xDFFF ~= low ? low : nil
    }
}

/// Block scalars.
extension ScalarDecoding {
    /// - Parameter parent: The spaces before the parent's content, which an indication counts from.
    mutating func readBlock(indentedIn parent: Int) {
        let header = BlockHeader(bytes, at: index)
        index = header.end
        var indentation = header.increment.map { $0 + parent } ?? 0
        var trailing = readBreaks(&indentation)
        var leading: [Piece] = []
        var startsBlank = false
        while index < bytes.count, column == indentation {
            let isBlankNow = isBlank(index)
            if header.isFolded, leading.first?.text == [0x0A], !startsBlank, !isBlankNow {
                if trailing.isEmpty { append([UInt8(ascii: " ")], from: leading[0].source) }
            } else {
                append(leading)
            }
            append(trailing)
            leading = []
            startsBlank = isBlankNow
            while index < bytes.count, LineBreak(bytes, at: index) == nil { copy() }
            if let lineBreak = LineBreak(bytes, at: index) {
                leading = [(lineBreak.text, index..<index + lineBreak.length)]
                index += lineBreak.length
            }
            trailing = readBreaks(&indentation)
        }
        if header.chomping != .strip { append(leading) }
        if header.chomping == .keep { append(trailing) }
    }

    /// Bytes since the line began, which are spaces where this is asked.
    private var column: Int {
        var start = index
        while start > 0, bytes[start - 1] == UInt8(ascii: " ") { start -= 1 }
        return index - start
    }

    /// Passes indentation and empty lines; gives the breaks, and finds the indentation where it is not known.
    private mutating func readBreaks(_ indentation: inout Int) -> [Piece] {
        var breaks: [Piece] = []
        var deepest = 0
        while true {
            var column = 0
            while indentation == 0 || column < indentation, index < bytes.count, bytes[index] == UInt8(ascii: " ") {
                index += 1
                column += 1
            }
            deepest = max(deepest, column)
            guard let lineBreak = LineBreak(bytes, at: index) else { break }
            breaks.append((lineBreak.text, index..<index + lineBreak.length))
            index += lineBreak.length
        }
        if indentation == 0 { indentation = max(deepest, 1) }
        return breaks
    }
}
