internal import LabelMatching

/// Selectors, with what is known of their metrics.
extension LabelInference {
    func labels(of selector: Selector) -> LabelSet {
        var labels = declared(selector)
        if let name = selector.metricName { labels.fix(Self.name, to: name) } else { labels[Self.name] = .always }
        for condition in selector.matchers where condition.matcher.name != Self.name {
            apply(condition, to: &labels)
        }
        return labels
    }

    private func declared(_ selector: Selector) -> LabelSet {
        guard let name = selector.metricName, let series = knowledge.series(name) else {
            return LabelSet(others: .sometimes)
        }
        guard let known = series.labels else { return LabelSet(series.presences, others: .sometimes) }
        let list = known.isEmpty ? "no labels" : "only \(series.labelWords)"
        return LabelSet(
            series.presences, others: .never(because: selector.coreRange, what: "`\(name)` is declared with \(list)"))
    }

    private func apply(_ condition: SelectorMatcher, to labels: inout LabelSet) {
        let matcher = condition.matcher
        if matcher.operation == .equal, !matcher.value.isEmpty {
            labels.fix(matcher.name, to: matcher.value)
        } else if !takesAbsent(matcher) {
            if labels[matcher.name] != .always { labels[matcher.name] = .always }
        } else if takesOnlyAbsent(matcher) {
            labels[matcher.name] = .never(
                because: condition.range, what: "the selector takes only series without `\(matcher.name)`")
        }
    }

    /// Whether a series without the label is selected.
    private func takesAbsent(_ matcher: LabelMatcher) -> Bool {
        switch matcher.operation {
        case .equal: matcher.value.isEmpty
        case .notEqual: !matcher.value.isEmpty
        case .matches: Self.matchesNothing(matcher.value)
        case .matchesNot: !Self.matchesNothing(matcher.value)
        }
    }

    private func takesOnlyAbsent(_ matcher: LabelMatcher) -> Bool {
        switch matcher.operation {
        case .equal, .matches: matcher.value.isEmpty
        case .notEqual: false
        case .matchesNot: matcher.value == ".+"
        }
    }

    /// Whether an expression matches the empty text; what is only letters is told without compiling it.
    static func matchesNothing(_ pattern: String) -> Bool {
        if pattern.isEmpty { return true }
        let isPlain = pattern.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "/"):
                true
            default: false
            }
        }
        if isPlain { return false }
        guard let compiled = try? RegularExpression(pattern) else { return true }
        return compiled.matchesWhole("")
    }
}
