internal import Diagnostics

/// Pipelines, commands and operands.
extension TemplateParser {
    mutating func pipeline(
        _ context: PipelineContext, until end: TemplateToken.Kind
    ) throws(TemplateProblem) -> TemplatePipeline {
        let start = try peekWord().range.lowerBound
        let (variables, isAssignment) = try declarations(context)
        var commands: [TemplateCommand] = []
        var pipe: Range<Int>?
        while true {
            let token = try peekWord()
            if token.kind == end { break }
            guard startsOperand(token) else {
                throw unexpected(token, commands.isEmpty || pipe != nil ? "a value \(context.place)" : "`|` or the end")
            }
            commands.append(try command(&pipe))
            judgeStage(commands)
        }
        let closing = try nextWord()
        if commands.isEmpty {
            throw TemplateProblem(.syntax, start..<closing.range.upperBound, "a value is expected \(context.place)")
        }
        let end = pipe?.upperBound ?? commands.last?.range.upperBound ?? start
        return TemplatePipeline(
            variables: variables, isAssignment: isAssignment, commands: commands, range: start..<max(start, end),
            strayPipe: pipe)
    }

    /// `$x :=`, `$x =` and, in `range`, `$i, $x :=`.
    private mutating func declarations(
        _ context: PipelineContext
    ) throws(TemplateProblem) -> ([TemplatePipeline.Variable], isAssignment: Bool) {
        var variables: [TemplatePipeline.Variable] = []
        while true {
            let token = try peekWord()
            guard token.kind == .variable else { return (variables, false) }
            let before = index
            index += 1
            let following = try peekWord()
            switch following.kind {
            case .assign, .declare, .comma:
                index += 1
                let name = text[token.range]
                variables.append(TemplatePipeline.Variable(name: name, range: token.range))
                scope.declare(name)
            default:
                index = before
                return (variables, false)
            }
            if following.kind != .comma { return (variables, following.kind == .assign) }
            guard context == .range, variables.count < 2 else {
                throw TemplateProblem(.syntax, following.range, "only `range` sets several variables, and two at most")
            }
            switch try peekWord().kind {
            case .variable, .close, .rightParen: continue
            default: throw unexpected(try peekWord(), "a variable after `,`")
            }
        }
    }

    private func startsOperand(_ token: TemplateToken) -> Bool {
        switch token.kind {
        case .bool, .character, .complex, .dot, .field, .identifier, .number, .rawString, .string, .variable,
            .leftParen, .keyword(.null):
            true
        default: false
        }
    }

    /// Only the first command may be a value that takes nothing.
    private mutating func judgeStage(_ commands: [TemplateCommand]) {
        guard commands.count > 1, let head = commands.last?.operands.first, !head.isExecutable else { return }
        report(TemplateProblem(.syntax, head.range, "a function is expected after `|`, not `\(text[head.range])`"))
    }

    /// A value and its arguments; where `|` ends it, its bytes are kept.
    private mutating func command(_ pipe: inout Range<Int>?) throws(TemplateProblem) -> TemplateCommand {
        var operands: [TemplateOperand] = []
        pipe = nil
        while true {
            _ = try peekWord()
            if let operand = try operand() { operands.append(operand) }
            let token = try next()
            switch token.kind {
            case .space: continue
            case .close, .rightParen: index -= 1
            case .pipe: pipe = token.range
            default:
                let isApart = text.byte(token.range.lowerBound - 1).map(TemplateText.isSpace) ?? true
                throw unexpected(token, isApart || token.kind == .other ? "a value, `|` or the end" : "a space")
            }
            return TemplateCommand(operands: operands)
        }
    }

    private mutating func operand() throws(TemplateProblem) -> TemplateOperand? {
        let token = try peek()
        guard startsOperand(token) else { return nil }
        index += 1
        var fields: [TemplateOperand.Field] = []
        var termRange = token.range
        let term: TemplateOperand.Term
        if token.kind == .field {
            term = .dot
            termRange = token.range.lowerBound..<token.range.lowerBound
            fields.append(field(token))
        } else {
            term = try self.term(token)
            termRange =
                token.range.lowerBound..<max(token.range.upperBound, index > 0 ? tokens[index - 1].range.upperBound : 0)
        }
        while try peek().kind == .field {
            let following = try next()
            if !takesFields(token) {
                throw TemplateProblem(
                    .syntax, following.range, "a space is expected: `\(text[termRange])` has no fields")
            }
            fields.append(field(following))
        }
        return TemplateOperand(term: term, termRange: termRange, fields: fields)
    }

    private func takesFields(_ token: TemplateToken) -> Bool {
        switch token.kind {
        case .field, .variable, .identifier, .leftParen: true
        default: false
        }
    }

    private func field(_ token: TemplateToken) -> TemplateOperand.Field {
        let name = token.range.lowerBound + 1..<token.range.upperBound
        return TemplateOperand.Field(name: text[name], range: token.range)
    }

    private mutating func term(_ token: TemplateToken) throws(TemplateProblem) -> TemplateOperand.Term {
        let word = text[token.range]
        switch token.kind {
        case .dot: return .dot
        case .bool: return .bool(word == "true")
        case .keyword: return .null
        case .variable: return variable(word, token)
        case .identifier: return function(word, token)
        case .leftParen: return try parenthesized(token)
        case .string, .rawString:
            if let string = TemplateString(text, range: token.range) { return .string(string) }
            report(badEscape(token))
            return .broken
        default:
            if let number = number(word, token) { return .number(number) }
            let message =
                token.kind == .character
                ? "`\(word)` is not one character: a text stands in double quotes"
                : "`\(word)` is not a number, or too large"
            report(TemplateProblem(.syntax, token.range, message))
            return .broken
        }
    }

    private mutating func parenthesized(_ token: TemplateToken) throws(TemplateProblem) -> TemplateOperand.Term {
        if parenDepth == Self.maximumDepth {
            throw TemplateProblem(
                .tooComplex, token.range, "parentheses lie in each other more than \(Self.maximumDepth) deep")
        }
        parenDepth += 1
        let inner = try pipeline(.parentheses, until: .rightParen)
        parenDepth -= 1
        return .pipeline(inner)
    }

    private mutating func variable(_ name: String, _ token: TemplateToken) -> TemplateOperand.Term {
        if !scope.contains(name) {
            let nearest = Suggestion.nearest(to: name, among: scope.known)
            report(
                TemplateProblem(
                    .syntax, token.range, "there is no variable `\(name)` here",
                    help: nearest.map { "did you mean `\($0)`?" }))
            return .broken
        }
        return .variable(name)
    }

    private mutating func function(_ name: String, _ token: TemplateToken) -> TemplateOperand.Term {
        if dialect.function(name) == nil {
            let nearest = Suggestion.nearest(to: name, among: dialect.functionNames)
            report(
                TemplateProblem(
                    .syntax, token.range, "\(dialect.program) has no function `\(name)`",
                    help: nearest.map { "did you mean `\($0)`?" }))
            return .broken
        }
        return .function(name)
    }

    private func number(_ word: String, _ token: TemplateToken) -> GoNumber? {
        switch token.kind {
        case .complex: return GoNumber(complex: word)
        case .character:
            let end = token.range.upperBound - 1
            guard
                let escape = GoEscape(
                    text, at: token.range.lowerBound + 1, before: end, quote: UInt8(ascii: "'")),
                token.range.lowerBound + 1 + escape.width == end
            else { return nil }
            return GoNumber(character: escape.scalar)
        default: return GoNumber(word)
        }
    }

    func badEscape(_ token: TemplateToken) -> TemplateProblem {
        var position = token.range.lowerBound + 1
        let end = token.range.upperBound - 1
        while let escape = GoEscape(text, at: position, before: end, quote: UInt8(ascii: "\"")) {
            position += escape.width
        }
        let place = position..<min(position + 2, end)
        return TemplateProblem(
            .syntax, place, "`\(text[place])` is not an escape: write `\\\\` for a backslash, or use backquotes")
    }
}
