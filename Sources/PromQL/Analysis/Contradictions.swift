internal import LabelMatching

extension Analyses {
    /// Selectors that choose nothing whatever is stored.
    static func contradictions(_ expression: Expression, _ context: AnalysisContext) -> [PromQLProblem] {
        var problems: [PromQLProblem] = []
        let dotMatchesNewline = context.version >= PrometheusVersion(3, 0)
        expression.forEach { node in
            guard let selector = node.selector, mayContradict(selector),
                let set = try? MatcherSet(selector.conditions, dotMatchesNewline: dotMatchesNewline),
                set.isSatisfiable == .no
            else { return }
            problems.append(contradiction(in: selector, dotMatchesNewline))
        }
        return problems
    }

    /// Whether a look at all conditions together is worth its time.
    private static func mayContradict(_ selector: Selector) -> Bool {
        let conditions = selector.conditions
        for (index, condition) in conditions.enumerated() {
            if condition.operation == .matchesNot { return true }
            if conditions[..<index].contains(where: { $0.name == condition.name }) { return true }
            if condition.operation == .matches, !PlainPattern.isSound(condition.value) { return true }
        }
        return false
    }

    /// At the condition that makes the rest impossible.
    private static func contradiction(in selector: Selector, _ dotMatchesNewline: Bool) -> PromQLProblem {
        var met = selector.name.map { [LabelMatcher("__name__", .equal, $0.text)] } ?? []
        for condition in selector.matchers {
            let matcher = condition.matcher
            let text = Printer.text(of: matcher)
            if isImpossible([matcher], dotMatchesNewline) {
                return PromQLProblem(.contradiction, condition.range, "no value of `\(matcher.name)` meets `\(text)`")
            }
            if let other = met.first(where: { isImpossible([$0, matcher], dotMatchesNewline) }) {
                return PromQLProblem(
                    .contradiction, condition.range,
                    "no series meets both `\(Printer.text(of: other))` and `\(text)`",
                    help: matcher.operation == .equal && other.operation == .equal
                        ? "for either value write \(matcher.name)=~\"\(other.value)|\(matcher.value)\"" : nil)
            }
            met.append(matcher)
        }
        return PromQLProblem(.contradiction, selector.coreRange, "no series meets all conditions of the selector")
    }

    private static func isImpossible(_ matchers: [LabelMatcher], _ dotMatchesNewline: Bool) -> Bool {
        (try? MatcherSet(matchers, dotMatchesNewline: dotMatchesNewline))?.isSatisfiable == .no
    }
}
