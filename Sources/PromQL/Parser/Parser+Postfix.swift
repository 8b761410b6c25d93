extension Parser {
    /// Ranges, subqueries, offsets and `@` after an operand.
    mutating func parsePostfix(_ operand: Branch) -> Branch {
        var result = operand
        while !isLost {
            switch token.kind {
            case .leftBracket: result = parseBrackets(result)
            case .offset: result = parseOffset(result)
            case .at: result = parseAt(result)
            default: return result
            }
        }
        return result
    }

    private mutating func parseBrackets(_ operand: Branch) -> Branch {
        let open = token
        advance()
        let duration = parseDuration(isRange: true)
        var step: DurationLiteral?
        var isSubquery = false
        if !isLost, token.kind == .colon {
            isSubquery = true
            advance()
            if token.kind != .rightBracket { step = parseDuration(isRange: true) }
        }
        if !isLost, token.kind != .rightBracket {
            if token.kind == .end {
                fail("the bracket is not closed", at: open.range, help: "add `]`")
            } else {
                failExpecting(isSubquery ? "`]`" : "`:` or `]`")
            }
        }
        recover(at: [.rightBracket])
        let end = token.end
        guard take(.rightBracket), let duration, let expression = operand.expression else { return .missing }
        if isSubquery {
            return subquery(of: expression, duration, step, end: end, height: operand.height)
        }
        return rangeSelector(of: expression, duration, brackets: open.start..<end, height: operand.height)
    }

    private mutating func subquery(
        of expression: Expression, _ duration: DurationLiteral, _ step: DurationLiteral?, end: Int, height: Int
    ) -> Branch {
        let range = expression.range.lowerBound..<end
        if expression.type != .instantVector {
            report(
                expression.range,
                "a subquery is made of an instant vector, this is \(expression.type.phrase)")
            return .missing
        }
        return grown(
            .subquery(Subquery(operand: expression, duration: duration, step: step, range: range)), over: height)
    }

    private mutating func rangeSelector(
        of expression: Expression, _ duration: DurationLiteral, brackets: Range<Int>, height: Int
    ) -> Branch {
        guard case .selector(let selector) = expression else {
            report(
                brackets, "a range follows a selector only",
                help: expression.type == .instantVector
                    ? "a subquery evaluates other expressions over time: write a colon after the duration" : nil,
                fix: expression.type == .instantVector
                    ? TextEdit(brackets.upperBound - 1..<brackets.upperBound - 1, ":") : nil)
            return .missing
        }
        if let offset = selector.modifiers.offset, offset.duration.nanoseconds != 0 {
            report(offset.range, "`offset` follows the range; expected `[` first")
        } else if let at = selector.modifiers.at, case .seconds = at.moment {
            // Prometheus lets `@ start()` and `@ end()` pass here.
            report(at.range, "`@` follows the range; expected `[` first")
        }
        let bare = Selector(
            name: selector.name, matchers: selector.matchers, braces: selector.braces, range: selector.coreRange)
        let node = RangeSelector(
            selector: bare, duration: duration, modifiers: selector.modifiers,
            range: selector.range.lowerBound..<brackets.upperBound)
        return grown(.range(node), over: height)
    }

    /// A duration, which from 2.54 on may be a number of seconds; told and read as nothing where it is neither.
    mutating func parseDuration(isRange: Bool) -> DurationLiteral? {
        var sign = 1.0
        let start = token.start
        let maySign = dialect.hasDurationExpressions || !isRange
        if maySign, token.kind == .subtract || (token.kind == .add && dialect.hasDurationExpressions) {
            if token.kind == .subtract { sign = -1 }
            advance()
        }
        let literal = token
        guard !isLost, literal.kind == .duration || (literal.kind == .number && dialect.hasNumberDurations) else {
            failExpecting("a duration such as `5m`")
            return nil
        }
        var nanoseconds: Int64
        if literal.kind == .duration {
            nanoseconds = duration(of: literal).nanoseconds * Int64(sign)
        } else {
            nanoseconds = Self.nanoseconds(ofSeconds: value(of: literal) * sign)
            if dialect.hasDurationExpressions, nanoseconds == .max || nanoseconds == .min {
                report(literal.range, "the duration exceeds 292 years")
                nanoseconds = 1
            }
        }
        advance()
        let range = start..<literal.end
        if isRange, dialect.hasDurationExpressions, nanoseconds <= 0 {
            report(range, "the duration must be greater than 0")
        }
        return DurationLiteral(nanoseconds: nanoseconds, range: range)
    }

    private static func nanoseconds(ofSeconds seconds: Double) -> Int64 {
        let exact = (seconds * 1e9).rounded()
        if exact.isNaN { return 0 }
        if exact >= 9.223372036854775e18 { return .max }
        if exact <= -9.223372036854775e18 { return .min }
        return Int64(exact)
    }

    /// The length that a duration's token says; told where it says none.
    mutating func duration(of literal: Token) -> DurationLiteral {
        var nanoseconds: Int64 = 0
        switch DurationText.nanoseconds(of: lexer.bytes[literal.range]) {
        case .success(let length):
            nanoseconds = length
            if length == 0, !dialect.hasDurationExpressions {
                report(literal.range, "the duration must be greater than 0")
            }
        case .failure(.outOfRange): report(literal.range, "the duration exceeds 292 years")
        case .failure(.malformed):
            report(
                literal.range, "`\(lexer.text(literal.range))` is no duration",
                help: "whole numbers with the units y, w, d, h, m, s, ms, each once and the largest first")
        }
        return DurationLiteral(nanoseconds: nanoseconds, range: literal.range)
    }

    private mutating func parseOffset(_ operand: Branch) -> Branch {
        let word = token
        advance()
        guard let duration = parseDuration(isRange: false) else { return .missing }
        let offset = Offset(duration: duration, range: word.start..<lastEnd)
        return modified(operand, named: "offset", at: offset.range) { modifiers in
            // An offset of nothing counts as none, as it does for Prometheus.
            if let set = modifiers.offset, set.duration.nanoseconds != 0 { return false }
            modifiers.offset = offset
            return true
        }
    }

    private mutating func parseAt(_ operand: Branch) -> Branch {
        let sign = token
        advance()
        guard let moment = parseMoment() else { return .missing }
        let at = AtModifier(moment, range: sign.start..<lastEnd)
        return modified(operand, named: "@", at: at.range) { modifiers in
            guard modifiers.at == nil else { return false }
            modifiers.at = at
            return true
        }
    }

    private mutating func parseMoment() -> AtModifier.Moment? {
        if token.kind == .start || token.kind == .stop {
            let moment: AtModifier.Moment = token.kind == .start ? .start : .end
            advance()
            guard take(.leftParenthesis), take(.rightParenthesis) else {
                failExpecting("`()`")
                return nil
            }
            return moment
        }
        let start = token.start
        var sign = 1.0
        if token.kind == .add || token.kind == .subtract {
            if token.kind == .subtract { sign = -1 }
            advance()
        }
        let literal = token
        var seconds = 0.0
        switch literal.kind {
        case .number: seconds = value(of: literal) * sign
        case .duration where dialect.hasNumberDurations: seconds = duration(of: literal).seconds * sign
        default:
            failExpecting("a time in seconds, `start()` or `end()`")
            return nil
        }
        advance()
        // A million years either way; Prometheus keeps milliseconds in 64 bits and refuses what seconds cannot hold.
        if !seconds.isFinite || seconds >= 9.223372036854775807e18 || seconds <= -9.223372036854775808e18 {
            report(start..<lastEnd, "the time is out of bounds; expected seconds since 1970")
        }
        return .seconds(seconds)
    }

    /// The operand with its modifiers changed, if it takes any and these are not set yet.
    private mutating func modified(
        _ operand: Branch, named name: String, at range: Range<Int>, _ change: (inout Modifiers) -> Bool
    ) -> Branch {
        guard let expression = operand.expression else { return operand }
        let whole = expression.range.lowerBound..<range.upperBound
        var modifiers: Modifiers
        switch expression {
        case .selector(let node): modifiers = node.modifiers
        case .range(let node): modifiers = node.modifiers
        case .subquery(let node): modifiers = node.modifiers
        default:
            report(
                range, "`\(name)` follows a selector, a range or a subquery only",
                help: "put it after the selector that it is about")
            return .missing
        }
        if !change(&modifiers) { report(range, "`\(name)` is set twice") }
        return Branch(expression.with(modifiers, range: whole), height: operand.height)
    }
}
