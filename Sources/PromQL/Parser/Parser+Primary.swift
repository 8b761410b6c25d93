internal import Diagnostics

extension Parser {
    /// A literal, a selector, a call, an aggregation or a parenthesis.
    mutating func parsePrimary() -> Branch {
        switch token.kind {
        case .number, .duration: return parseNumber()
        case .string:
            let literal = StringLiteral(value: lexer.value(of: token), range: token.range)
            advance()
            return Branch(.string(literal), height: 1)
        case .leftParenthesis: return parseParentheses()
        case .leftBrace: return parseSelector(name: nil)
        case .identifier:
            let name = token
            advance()
            return token.kind == .leftParenthesis ? parseCall(name) : parseSelector(name: name)
        case .start, .stop:
            let name = token
            advance()
            if token.kind == .leftParenthesis, lexer.text(name.range) == lexer.text(name.range).lowercased(),
                Function(rawValue: lexer.text(name.range))?.signature.exists(in: dialect.version) ?? false
            {
                return parseCall(name)
            }
            return parseSelector(name: name)
        default:
            if let operation = token.kind.aggregation {
                let name = token
                advance()
                switch token.kind {
                case .leftParenthesis, .by, .without: return parseAggregation(operation, name)
                default: return parseSelector(name: name)
                }
            }
            if token.kind.canBeMetric {
                let name = token
                advance()
                return parseSelector(name: name)
            }
            failAtOperand()
            return .missing
        }
    }

    private mutating func parseNumber() -> Branch {
        let literal = token
        advance()
        if literal.kind == .duration {
            guard dialect.hasNumberDurations else {
                fail(
                    "expected an expression, found the duration `\(lexer.text(literal.range))`", at: literal.range,
                    help: "durations stand in brackets or after `offset`; for a number write its seconds")
                return .missing
            }
            let duration = duration(of: literal)
            return Branch(
                .number(NumberLiteral(value: duration.seconds, isDuration: true, range: literal.range)), height: 1)
        }
        return Branch(.number(NumberLiteral(value: value(of: literal), range: literal.range)), height: 1)
    }

    /// The value of a number's token; 0 where it is told to have none.
    mutating func value(of number: Token) -> Double {
        // Most numbers are short and plain.
        if number.end - number.start <= 15, lexer.bytes[number.start] != 0x30 || number.end - number.start == 1 {
            var value = 0
            var isPlain = true
            for index in number.start..<number.end {
                guard lexer.bytes[index].isDigit else {
                    isPlain = false
                    break
                }
                value = value * 10 + Int(lexer.bytes[index] - 0x30)
            }
            if isPlain { return Double(value) }
        }
        let text = lexer.text(number.range)
        guard let value = NumberText.value(of: text, hasSeparators: dialect.hasNumberDurations) else {
            report(number.range, "`\(text)` is no number that can be represented")
            return 0
        }
        return value
    }

    private mutating func parseParentheses() -> Branch {
        let open = token
        advance()
        let inner = parseExpression(atLeast: 1)
        if !isLost, token.kind != .rightParenthesis {
            if token.kind == .end {
                fail("the parenthesis is not closed", at: open.range, help: "add `)`")
            } else {
                failAfterExpression(expecting: "an operator or `)`")
            }
        }
        recover(at: [.rightParenthesis])
        let end = token.end
        guard take(.rightParenthesis), let expression = inner.expression else { return .missing }
        return grown(.parenthesized(Parenthesized(expression, range: open.start..<end)), over: inner.height)
    }

    private mutating func failAtOperand() {
        guard !isLost else { return }
        switch token.kind {
        case .end: failExpecting("an expression")
        case .on, .ignoring, .groupLeft, .groupRight, .bool, .atan2:
            failExpecting("an expression", help: "this word cannot be a metric's name")
        case .rightParenthesis where lexer.byte(at: lastEnd - 1) == UInt8(ascii: ","):
            failExpecting("an argument after the comma")
        default: failExpecting("an expression")
        }
    }

    /// Tells what stands where only an operator could.
    mutating func failAfterExpression(expecting expected: String = "an operator or the end") {
        guard !isLost else { return }
        switch token.kind {
        case .rightParenthesis: failExpecting(expected, help: "no parenthesis is open here")
        case .assign:
            failExpecting(
                expected, help: "`==` compares", fix: TextEdit(token.range, "=="))
        case .by, .without:
            failExpecting(expected, help: "`by` and `without` belong to aggregations such as `sum`")
        case .on, .ignoring, .groupLeft, .groupRight, .bool:
            failExpecting(
                expected, help: "`bool`, `on` and `ignoring` follow the operator, in this order, then a group")
        case .leftBrace: failExpecting(expected, help: "all conditions stand in one pair of braces")
        default:
            let operators = ["and", "or", "unless", "atan2", "offset"]
            let near = Suggestion.nearest(to: lexer.text(token.range), among: operators)
            failExpecting(expected, help: near.map { "did you mean `\($0)`?" })
        }
    }
}
