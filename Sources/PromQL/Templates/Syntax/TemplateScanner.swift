/// Cuts a template into texts, comments and actions.
struct TemplateScanner {
    /// A part of a template.
    enum Piece {
        /// What is printed as it is, without the space that trim markers take away.
        case text(Range<Int>)
        case comment(Range<Int>)
        case action(TemplateAction)
        case broken(TemplateProblem)
    }

    let text: TemplateText
    let go: GoRelease
    private(set) var position = 0
    /// Whether the delimiter before takes away the space that follows it.
    private var trims = false

    init(_ text: TemplateText, go: GoRelease) {
        self.text = text
        self.go = go
    }

    /// The next part; `nil` at the end.
    mutating func next() -> Piece? {
        while position < text.count {
            if text.holds("{{", at: position) { return scanAction() }
            let end = text.find("{", "{", from: position) ?? text.count
            let range = trimmed(position..<end)
            position = end
            trims = false
            if !range.isEmpty { return .text(range) }
        }
        return nil
    }

    /// Goes on where the next action begins that an unfinished one ran over, or behind the unfinished one.
    mutating func recover(from error: Int, before end: Int) {
        if let opening = text.find("{", "{", from: error, to: end) { position = opening }
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        if trims {
            while start < end, TemplateText.isSpace(text.bytes[start]) { start += 1 }
        }
        if end < text.count, text.trimsLeft(at: end + 2) {
            while start < end, TemplateText.isSpace(text.bytes[end - 1]) { end -= 1 }
        }
        return start..<end
    }

    private mutating func scanAction() -> Piece {
        let start = position
        let inside = start + (text.trimsLeft(at: start + 2) ? 4 : 2)
        trims = false
        if text.holds("/*", at: inside) { return scanComment(start, content: inside + 2) }
        var lexer = TemplateLexer(text, go: go, position: inside)
        if let error = lexer.lex() {
            position = resumption(after: max(lexer.position, error.range.lowerBound + 1))
            return .action(TemplateAction(tokens: lexer.tokens, error: error, range: start..<position))
        }
        position = lexer.position
        trims = lexer.trims
        return .action(TemplateAction(tokens: lexer.tokens, error: nil, range: start..<position))
    }

    private mutating func scanComment(_ start: Int, content: Int) -> Piece {
        guard let end = text.find("*", "/", from: content) else {
            position = text.count
            return .broken(
                TemplateProblem(.syntax, start..<text.count, "the comment is not closed: `*/}}` is expected"))
        }
        guard let closing = text.closing(at: end + 2) else {
            position = resumption(after: end + 2)
            return .broken(
                TemplateProblem(
                    .syntax, end..<end + 2, "`}}` is expected right after `*/`: a comment is all that its action holds")
            )
        }
        position = end + 2 + closing.length
        trims = closing.trims
        return .comment(start..<position)
    }

    /// Where reading goes on after an action that cannot be cut into words.
    private func resumption(after error: Int) -> Int {
        let from = min(error, text.count)
        let closing = text.find("}", "}", from: from)
        let opening = text.find("{", "{", from: from)
        switch (closing, opening) {
        case (let closing?, let opening?): return min(closing + 2, opening)
        case (let closing?, nil): return closing + 2
        case (nil, let opening?): return opening
        case (nil, nil): return text.count
        }
    }
}
