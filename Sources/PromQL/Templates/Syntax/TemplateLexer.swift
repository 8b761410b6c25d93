/// Cuts one action into words, as Go's `text/template/parse` does.
struct TemplateLexer {
    let text: TemplateText
    let go: GoRelease
    var position: Int
    private(set) var tokens: [TemplateToken] = []
    /// Whether the closing delimiter takes away the space that follows it.
    private(set) var trims = false
    private var openParens: [Int] = []

    init(_ text: TemplateText, go: GoRelease, position: Int) {
        self.text = text
        self.go = go
        self.position = position
    }

    /// Reads to the closing delimiter; gives what stands in the way.
    mutating func lex() -> TemplateProblem? {
        let start = position
        while position < text.count {
            if let closing = text.closing(at: position) {
                if let open = openParens.last { return problem(open..<open + 1, "`(` is not closed") }
                trims = closing.trims
                take(.close, to: position + closing.length)
                return nil
            }
            if let problem = lexToken() { return problem }
        }
        return problem(max(0, start - 2)..<text.count, "the action is not closed: `}}` is expected")
    }

    mutating func take(_ kind: TemplateToken.Kind, to end: Int) {
        tokens.append(TemplateToken(kind: kind, range: position..<end))
        position = end
    }

    func problem(_ range: Range<Int>, _ message: String) -> TemplateProblem {
        TemplateProblem(.syntax, range, message)
    }

    private mutating func lexToken() -> TemplateProblem? {
        let byte = text.bytes[position]
        switch byte {
        case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
            if !go.allowsLineEnds { return problem(position..<position + 1, "an action may not go over several lines") }
            lexSpace()
        case UInt8(ascii: " "), UInt8(ascii: "\t"): lexSpace()
        case UInt8(ascii: "="): take(.assign, to: position + 1)
        case UInt8(ascii: ":"):
            if text.byte(position + 1) != UInt8(ascii: "=") {
                return problem(position..<position + 1, "`:=` is expected: `:` alone means nothing")
            }
            take(.declare, to: position + 2)
        case UInt8(ascii: "|"): take(.pipe, to: position + 1)
        case UInt8(ascii: ","): take(.comma, to: position + 1)
        case UInt8(ascii: "("), UInt8(ascii: ")"): return lexParen(isLeft: byte == UInt8(ascii: "("))
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"): return lexQuoted(byte)
        case UInt8(ascii: "$"): return lexName(.variable, from: position + 1)
        case UInt8(ascii: "."):
            if let next = text.byte(position + 1), TemplateText.isDigit(next) { return lexNumber() }
            return lexName(.field, from: position + 1)
        case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return lexNumber()
        default: return lexOther()
        }
        return nil
    }

    /// A trim marker's space belongs to the delimiter.
    private mutating func lexSpace() {
        var end = position
        while let byte = text.byte(end), isSpace(byte) { end += 1 }
        if text.closing(at: end - 1)?.trims == true { end -= 1 }
        take(.space, to: end)
    }

    private func isSpace(_ byte: UInt8) -> Bool {
        guard TemplateText.isSpace(byte) else { return false }
        return go.allowsLineEnds || byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    }

    private mutating func lexParen(isLeft: Bool) -> TemplateProblem? {
        if isLeft {
            openParens.append(position)
        } else if openParens.popLast() == nil {
            return problem(position..<position + 1, "`)` closes nothing")
        }
        take(isLeft ? .leftParen : .rightParen, to: position + 1)
        return nil
    }

    /// A name after `.` or `$`, or those alone.
    private mutating func lexName(_ kind: TemplateToken.Kind, from start: Int) -> TemplateProblem? {
        if isTerminator(start) {
            take(kind == .field ? .dot : kind, to: start)
            return nil
        }
        let end = endOfName(start)
        if let problem = unexpectedEnd(of: position..<end) { return problem }
        take(kind, to: end)
        return nil
    }

    private mutating func lexOther() -> TemplateProblem? {
        guard let (scalar, width) = text.scalar(position) else { return nil }
        guard go.isAlphanumeric(scalar) else {
            if scalar.isASCII, scalar.value >= 0x20, scalar.value < 0x7F {
                take(.other, to: position + 1)
                return nil
            }
            return problem(position..<position + width, "a character that an action cannot hold")
        }
        let end = endOfName(position)
        if let problem = unexpectedEnd(of: position..<end) { return problem }
        let word = text[position..<end]
        if let keyword = TemplateKeyword(rawValue: word), go.hasBreak || (keyword != .break && keyword != .continue) {
            take(.keyword(keyword), to: end)
        } else {
            take(word == "true" || word == "false" ? .bool : .identifier, to: end)
        }
        return nil
    }

    private func endOfName(_ start: Int) -> Int {
        var end = start
        while let (scalar, width) = text.scalar(end), go.isAlphanumeric(scalar) { end += width }
        return end
    }

    private func unexpectedEnd(of name: Range<Int>) -> TemplateProblem? {
        guard !isTerminator(name.upperBound), let (_, width) = text.scalar(name.upperBound) else { return nil }
        let place = name.upperBound..<name.upperBound + width
        switch text[place] {
        case "-":
            return problem(
                place, "a name has letters, digits and `_` only: write `index $labels \"a-b\"` for other names")
        case "[": return problem(place, "`[` is no part of templates: write `index $labels \"name\"`")
        default: return problem(place, "a space is expected after `\(text[name])`")
        }
    }

    /// Whether a name may end at a place.
    private func isTerminator(_ position: Int) -> Bool {
        guard let byte = text.byte(position) else { return true }
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: ")"),
            UInt8(ascii: "("):
            return true
        default: return TemplateText.isSpace(byte) || text.holds("}}", at: position)
        }
    }
}
