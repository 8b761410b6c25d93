internal import LabelMatching

extension Analyses {
    /// Selectors that choose nothing whatever is stored.
    static func contradictions(_ expression: Expression, _ context: AnalysisContext) -> [PromQLProblem] {
        var problems: [PromQLProblem] = []
        let dotMatchesNewline = context.version >= PrometheusVersion(3, 0)
        var budget = mostSearches
        expression.forEach { node in
            guard let selector = node.selector, mayContradict(selector) else { return }
            if !selector.conditions.allSatisfy(isPlain) { budget -= 1 }
            guard budget >= 0,
                let set = try? MatcherSet(selector.conditions, dotMatchesNewline: dotMatchesNewline),
                set.witness(universe: lines) == .none
            else { return }
            problems.append(contradiction(in: selector, dotMatchesNewline))
        }
        return problems
    }

    /// Selectors of one expression whose patterns are searched for a common value; that can take a tenth of a second.
    private static let mostSearches = 8

    private static func isPlain(_ matcher: LabelMatcher) -> Bool {
        !matcher.operation.takesExpression || PlainPattern.isSound(matcher.value)
    }

    /// Whether a look at all conditions together is worth its time.
    private static func mayContradict(_ selector: Selector) -> Bool {
        let conditions = selector.conditions
        for (index, condition) in conditions.enumerated() {
            if conditions[..<index].contains(where: { $0.name == condition.name }) { return true }
            // What leaves the empty value alone can always be met.
            guard condition.operation == .matchesNot, let pattern = try? RegularExpression(condition.value) else {
                continue
            }
            if pattern.matchesWhole("") { return true }
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
        (try? MatcherSet(matchers, dotMatchesNewline: dotMatchesNewline))?.witness(universe: lines)
            == MatcherSet.Witness.none
    }

    /// What labels are made of: nobody means a line feed when a dot of 2.x leaves it out.
    private static let lines = ScalarSet([0...9, 11...0xD7FF, 0xE000...0x10FFFF])
}
