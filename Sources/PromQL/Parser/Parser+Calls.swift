internal import Diagnostics

extension Parser {
    /// The parenthesis of a call whose name has been read.
    mutating func parseCall(_ name: Token) -> Branch {
        let text = lexer.text(name.range)
        let function = resolve(text, at: name.range)
        var arguments: [Branch] = []
        guard let end = parseArguments(into: &arguments, ofInfo: function == .info) else { return .missing }
        guard let function else { return .missing }
        let range = name.start..<end
        let expressions = arguments.compactMap(\.expression)
        guard expressions.count == arguments.count else { return .missing }
        checkCall(function, expressions, nameRange: name.range, range: range)
        let height = arguments.reduce(0) { max($0, $1.height) }
        return grown(
            .call(Call(function, nameRange: name.range, arguments: expressions, range: range)), over: height)
    }

    /// The function of a name, if the release has it.
    private mutating func resolve(_ name: String, at range: Range<Int>) -> Function? {
        if let function = Function.byName[name], function.table.exists(in: dialect.version) {
            if !dialect.allowsExperiments, function.table.isExperimental(in: dialect.version) {
                report(
                    range, "`\(name)` is an experiment that Prometheus \(dialect.version) does not run by default",
                    help: "its flag is --enable-feature=promql-experimental-functions")
            }
            return function
        }
        let known = Function.allCases.filter {
            $0.table.exists(in: dialect.version)
                && (dialect.allowsExperiments || !$0.table.isExperimental(in: dialect.version))
        }
        var help: String?
        if let function = Function.byName[name] {
            help = successor(of: function)
        } else {
            let names = known.map(\.rawValue) + AggregationOperator.allCases.map(\.rawValue)
            help = Suggestion.nearest(to: name, among: names).map { "did you mean `\($0)`?" }
        }
        report(range, "Prometheus \(dialect.version) has no function `\(name)`", help: help)
        return nil
    }

    /// What became of a function that the release does not have.
    private func successor(of function: Function) -> String {
        let signature = function.table
        if function == .holtWinters { return "it is called `double_exponential_smoothing` from 3.0 on" }
        if function == .doubleExponentialSmoothing { return "it is called `holt_winters` before 3.0" }
        return "it came with Prometheus \(signature.since)"
    }

    /// Arguments with their parentheses; gives the offset after `)`, or `nil` where it is missing.
    mutating func parseArguments(into arguments: inout [Branch], ofInfo: Bool = false) -> Int? {
        let open = token
        guard take(.leftParenthesis) else {
            failExpecting("`(`")
            return nil
        }
        if token.kind != .rightParenthesis {
            repeat {
                let problemCount = problems.count
                let argument = parseExpression(atLeast: 1)
                if ofInfo, arguments.count == 1 { forgiveEmptiness(of: argument, since: problemCount) }
                if !isLost, token.kind != .comma, token.kind != .rightParenthesis {
                    if token.kind == .end {
                        fail("the parenthesis is not closed", at: open.range, help: "add `)`")
                    } else {
                        failInArguments()
                    }
                }
                recover(at: [.comma, .rightParenthesis])
                arguments.append(isLost ? .missing : argument)
            } while take(.comma)
        }
        let end = token.end
        return take(.rightParenthesis) ? end : nil
    }

    private mutating func failInArguments() {
        if token.kind == .by || token.kind == .without {
            failExpecting(
                "an operator, `,` or `)`", help: "`\(lexer.text(token.range))` stands before or after the parentheses")
        } else {
            failAfterExpression(expecting: "an operator, `,` or `)`")
        }
    }

    /// The second argument of `info` is conditions only, and may have none.
    private mutating func forgiveEmptiness(of argument: Branch, since count: Int) {
        guard case .selector(let selector)? = argument.expression, problems.count == count + 1 else { return }
        if problems[count].range == selector.range { problems.removeLast() }
    }

    /// The rest of an aggregation whose operator has been read.
    mutating func parseAggregation(_ operation: AggregationOperator, _ name: Token) -> Branch {
        var grouping = parseGrouping()
        var arguments: [Branch] = []
        guard !isLost, var end = parseArguments(into: &arguments) else { return .missing }
        if grouping == nil, token.kind == .by || token.kind == .without {
            grouping = parseGrouping()
            if let grouping { end = grouping.range.upperBound }
        }
        let range = name.start..<end
        checkExperiment(operation, at: name.range)
        let wanted = operation.parameter == nil ? 1 : 2
        guard arguments.count == wanted else {
            let expected = wanted == 1 ? "one argument" : "a parameter and one argument"
            report(range, "`\(operation.rawValue)` takes \(expected), found \(arguments.count)")
            return .missing
        }
        guard let operand = arguments.last?.expression else { return .missing }
        let parameter = wanted == 2 ? arguments[0].expression : nil
        guard wanted == 1 || parameter != nil else { return .missing }
        checkAggregation(operation, parameter: parameter, operand: operand)
        let node = Aggregation(
            operation, operationRange: name.range, parameter: parameter, operand: operand, grouping: grouping,
            range: range)
        return grown(.aggregation(node), over: arguments.reduce(0) { max($0, $1.height) })
    }

    private mutating func checkExperiment(_ operation: AggregationOperator, at range: Range<Int>) {
        guard operation == .limitk || operation == .limitRatio, !dialect.allowsExperiments else { return }
        report(
            range, "`\(operation.rawValue)` is an experiment that Prometheus does not run by default",
            help: "its flag is --enable-feature=promql-experimental-functions")
    }

    /// `by (…)` or `without (…)`, if one stands here.
    private mutating func parseGrouping() -> Grouping? {
        guard token.kind == .by || token.kind == .without else { return nil }
        let word = token
        advance()
        let labels = parseLabels()
        return Grouping(isWithout: word.kind == .without, labels: labels, range: word.start..<lastEnd)
    }

    /// Labels in parentheses; a comma may follow the last one.
    mutating func parseLabels() -> [Name] {
        var labels: [Name] = []
        guard take(.leftParenthesis) else {
            failExpecting("`(`", help: "labels stand in parentheses")
            return labels
        }
        while !isLost, token.kind != .rightParenthesis {
            if let label = parseLabel() { labels.append(label) }
            recover(at: [.comma, .rightParenthesis])
            if token.kind == .comma {
                advance()
            } else if token.kind != .rightParenthesis {
                failExpecting("`,` or `)`")
                recover(at: [.comma, .rightParenthesis])
                if token.kind == .comma { advance() }
            }
        }
        _ = take(.rightParenthesis)
        return labels
    }

    private mutating func parseLabel() -> Name? {
        let word = token
        if word.kind == .string, dialect.hasQuotedGroupings {
            let text = lexer.value(of: word)
            if text.isEmpty || (!dialect.hasUTF8Names && !Self.isPlainLabel(text)) {
                report(word.range, "expected a label's name in the quotes")
            }
            advance()
            return Name(text, isQuoted: true, range: word.range)
        }
        let isName = word.kind.canBeGroupingLabel && (word.kind != .metricIdentifier || dialect.hasUTF8Names)
        guard isName else {
            let isQuoted = word.kind == .string
            failExpecting("a label", help: isQuoted ? "labels of groupings stand without quotes before 3.0" : nil)
            return nil
        }
        advance()
        return Name(lexer.text(word.range), range: word.range)
    }

    /// Whether a text is a label's name as all releases know it.
    static func isPlainLabel(_ text: String) -> Bool {
        guard let first = text.utf8.first, first.isWordStart else { return false }
        return text.utf8.allSatisfy(\.isWordPart)
    }
}
