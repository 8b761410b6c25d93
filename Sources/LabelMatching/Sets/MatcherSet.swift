/// Conditions that have to hold together, over any number of labels.
package struct MatcherSet: Sendable {
    package private(set) var conditions: [LabelCondition] = []
    /// By name of label, sorted.
    private var languages: [(name: String, language: LabelLanguage)] = []

    /// No condition: every label set.
    package init() {}

    package init(_ conditions: [LabelCondition]) {
        for condition in conditions { add(condition) }
    }

    /// Fails with what RE2 has against the first expression that it refuses.
    package init(_ matchers: [LabelMatcher], dotMatchesNewline: Bool = false) throws(PatternError) {
        var patterns = PatternTable(dotMatchesNewline: dotMatchesNewline)
        for matcher in matchers { add(try LabelCondition(matcher, &patterns)) }
    }

    package mutating func add(_ condition: LabelCondition) {
        conditions.append(condition)
        let index = languages.firstIndex { !$0.name.precedesByBytes(condition.name) } ?? languages.count
        if index == languages.count || languages[index].name != condition.name {
            languages.insert((condition.name, LabelLanguage()), at: index)
        }
        languages[index].language.add(condition)
    }

    package func adding(_ conditions: [LabelCondition]) -> MatcherSet {
        var result = self
        for condition in conditions { result.add(condition) }
        return result
    }

    package func matches(_ labels: LabelSet) -> Bool { conditions.allSatisfy { $0.matches(labels) } }

    /// What the conditions leave of one label.
    package func language(of name: String) -> LabelLanguage {
        languages.first { $0.name == name }?.language ?? LabelLanguage()
    }

    /// The labels that there are conditions on, sorted.
    package var names: [String] { languages.map(\.name) }

    /// A label set that meets all conditions, with as few labels as that takes.
    package func witness(scope: SearchScope = SearchScope()) -> Witness {
        var labels: [(String, String)] = []
        var isKnown = true
        for (name, language) in languages {
            switch language.find(scope: scope) {
            case .found(let value): labels.append((name, value))
            case .nothing: return .none
            case .unknown: isKnown = false
            }
        }
        return isKnown ? .some(LabelSet(labels)) : .unknown
    }

    /// The same of values made of some scalars.
    package func witness(universe: ScalarSet) -> Witness { witness(scope: SearchScope(universe: universe)) }

    /// A label set that shows that something is possible, or that there is none.
    package enum Witness: Sendable, Hashable {
        case some(LabelSet)
        case none
        case unknown

        package var verdict: Verdict {
            switch self {
            case .some: .yes
            case .none: .no
            case .unknown: .unknown
            }
        }

        package var labels: LabelSet? { if case .some(let labels) = self { labels } else { nil } }
    }

    package var isSatisfiable: Verdict { witness().verdict }

    /// Whether a condition can hold together with these.
    package func allows(_ condition: LabelCondition, scope: SearchScope = SearchScope()) -> Verdict {
        guard let entry = languages.first(where: { $0.name == condition.name }) else {
            return LabelLanguage().allows(condition, scope: scope)
        }
        return entry.language.allows(condition, scope: scope)
    }

    /// Whether every label set that meets these conditions meets the other's too.
    package func implies(_ other: MatcherSet, scope: SearchScope = SearchScope()) -> Verdict {
        if witness(scope: scope) == .none { return .yes }
        var result = Verdict.yes
        for condition in other.conditions {
            switch allows(condition.negated, scope: scope) {
            case .no: continue
            case .yes: return .no
            case .unknown: result = .unknown
            }
        }
        return result
    }

    /// Whether no label set meets both.
    package func isDisjoint(from other: MatcherSet, scope: SearchScope = SearchScope()) -> Verdict {
        switch adding(other.conditions).witness(scope: scope) {
        case .some: .no
        case .none: .yes
        case .unknown: .unknown
        }
    }

    /// The first two conditions that cannot hold together, where two are enough to say why nothing fits.
    package var contradiction: (LabelCondition, LabelCondition)? {
        for (index, second) in conditions.enumerated() {
            for first in conditions[..<index] where first.name == second.name {
                if MatcherSet([first, second]).isSatisfiable == .no { return (first, second) }
            }
        }
        return nil
    }
}
