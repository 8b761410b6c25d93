internal import LabelMatching

extension Parser {
    /// The rest of a selector whose name, if any, has been read.
    mutating func parseSelector(name: Token?) -> Branch {
        var metric = name.map { Name(lexer.text($0.range), range: $0.range) }
        let start = name?.start ?? token.start
        guard token.kind == .leftBrace, !isLost else {
            return Branch(.selector(Selector(name: metric, matchers: [], range: start..<lastEnd)), height: 1)
        }
        let open = token.start
        advance()
        let problemCount = problems.count
        var matchers: [SelectorMatcher] = []
        parseMatchers(into: &matchers, metric: &metric)
        recover(at: [.rightBrace])
        let end = token.end
        guard take(.rightBrace) else { return .missing }
        let selector = Selector(name: metric, matchers: matchers, braces: open..<end, range: start..<end)
        if problems.count == problemCount { checkConditions(selector, hasNameBefore: name != nil) }
        return Branch(.selector(selector), height: 1)
    }

    private mutating func parseMatchers(into matchers: inout [SelectorMatcher], metric: inout Name?) {
        while !isLost, token.kind != .rightBrace {
            parseMatcher(into: &matchers, metric: &metric)
            recover(at: [.comma, .rightBrace])
            guard !isLost else { return }
            switch token.kind {
            case .comma: advance()
            case .rightBrace: return
            case .identifier, .string:
                // The comma was forgotten: tell so and go on as if it stood there.
                let fix = TextEdit(lastEnd..<lastEnd, ",")
                let isAlternative = lexer.text(token.range) == "or"
                report(
                    token.range, "expected `,` or `}`, found \(described(token))",
                    help: isAlternative ? "alternatives are a regular expression: a=~\"x|y\"" : nil,
                    fix: isAlternative ? nil : fix)
                if isAlternative { advance() }
            case .end: fail("the brace is not closed", help: "add `}`")
            default: failExpecting("`,` or `}`")
            }
        }
    }

    private mutating func parseMatcher(into matchers: inout [SelectorMatcher], metric: inout Name?) {
        let name = token
        guard name.kind == .identifier || (name.kind == .string && dialect.hasQuotedNames) else {
            if name.kind == .string {
                failExpecting("a label or `}`", help: "names in quotes need Prometheus 3")
            } else if name.kind == .end {
                fail("the brace is not closed", help: "add `}`")
            } else {
                failExpecting("a label or `}`")
            }
            return
        }
        let text = name.kind == .string ? lexer.value(of: name) : lexer.text(name.range)
        advance()
        guard let operation = matchOperation(token.kind) else {
            if name.kind == .string, token.kind == .comma || token.kind == .rightBrace {
                addMetric(Name(text, isQuoted: true, range: name.range), to: &matchers, metric: &metric)
            } else {
                failExpecting("`=`, `!=`, `=~` or `!~`")
            }
            return
        }
        let sign = token
        advance()
        guard token.kind == .string else {
            let isDoubled = sign.kind == .assign && token.kind == .assign
            failExpecting(
                "a string", help: isDoubled ? "a matcher compares with one `=`" : "values of matchers stand in quotes",
                fix: isDoubled ? TextEdit(token.range, "") : nil)
            return
        }
        let value = lexer.value(of: token)
        let valueRange = token.range
        advance()
        if operation.takesExpression { checkPattern(value, at: valueRange) }
        matchers.append(
            SelectorMatcher(
                LabelMatcher(text, operation, value), nameRange: name.range, operatorRange: sign.range,
                valueRange: valueRange))
    }

    /// Takes a name in quotes; all but the first are conditions.
    private func addMetric(_ name: Name, to matchers: inout [SelectorMatcher], metric: inout Name?) {
        if metric == nil {
            metric = name
        } else {
            matchers.append(
                SelectorMatcher(
                    LabelMatcher("__name__", .equal, name.text), nameRange: name.range,
                    operatorRange: name.range.upperBound..<name.range.upperBound, valueRange: name.range))
        }
    }

    private func matchOperation(_ kind: TokenKind) -> MatchOperation? {
        switch kind {
        case .assign: .equal
        case .notEqual: .notEqual
        case .matches: .matches
        case .matchesNot: .matchesNot
        default: nil
        }
    }

    /// A name given twice, or nothing that keeps the selector from choosing every series.
    private mutating func checkConditions(_ selector: Selector, hasNameBefore: Bool) {
        if hasNameBefore {
            for condition in selector.matchers where condition.matcher.name == "__name__" {
                report(condition.range, "the metric's name is set twice; expected a label other than `__name__`")
            }
            return
        }
        if let name = selector.name, !name.text.isEmpty { return }
        guard !selector.matchers.contains(where: { !matchesEmpty($0.matcher) }) else { return }
        report(
            selector.range,
            "the selector chooses every series; expected a condition that an absent label does not meet",
            help: "name the metric, or demand a label with !=\"\"")
    }

    private func matchesEmpty(_ matcher: LabelMatcher) -> Bool {
        switch matcher.operation {
        case .equal: matcher.value.isEmpty
        case .notEqual: !matcher.value.isEmpty
        case .matches: patternMatchesEmpty(matcher.value)
        case .matchesNot: !patternMatchesEmpty(matcher.value)
        }
    }

    private func patternMatchesEmpty(_ pattern: String) -> Bool {
        do throws(PatternError) {
            return try RegularExpression(pattern).matchesWhole("")
        } catch {
            return true
        }
    }
}
