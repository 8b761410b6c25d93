/// The values that one label may have under the conditions put on it; the empty value is the label's absence.
package struct LabelLanguage: Sendable {
    /// The only values that can be meant, where an equality or a few alternatives name them.
    private(set) var candidates: [String]?
    /// Values that are ruled out one by one, sorted by their bytes.
    private(set) var excluded: [String] = []
    private var wanted: [LabelPattern] = []
    private var unwanted: [LabelPattern] = []

    package init() {}

    /// Narrows the language.
    package mutating func add(_ condition: LabelCondition) {
        if let values = condition.values {
            let old = candidates ?? values
            candidates = old.filter { old in values.contains { $0.hasBytes(of: old) } && contains(old) }
            return
        }
        switch condition.operation {
        case .equal: break
        case .notEqual: exclude(condition.value)
        case .matches: if let pattern = condition.pattern { wanted.append(pattern) }
        case .matchesNot:
            if let literals = condition.pattern?.literals {
                for literal in literals { exclude(literal) }
            } else if let pattern = condition.pattern {
                unwanted.append(pattern)
            }
        }
        if candidates != nil { candidates?.removeAll { !condition.matches($0) } }
    }

    private mutating func exclude(_ value: String) {
        let index = place(of: value)
        if index < excluded.count, excluded[index].hasBytes(of: value) { return }
        excluded.insert(value, at: index)
    }

    private func place(of value: String) -> Int {
        var low = 0
        var high = excluded.count
        while low < high {
            let middle = (low + high) / 2
            if excluded[middle].precedesByBytes(value) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    package func contains(_ value: String) -> Bool {
        let index = place(of: value)
        if index < excluded.count, excluded[index].hasBytes(of: value) { return false }
        if let candidates, !candidates.contains(where: { $0.hasBytes(of: value) }) { return false }
        return wanted.allSatisfy { $0.matches(value) } && !unwanted.contains { $0.matches(value) }
    }

    /// Texts of which every value of the language is one or, where they are not exact, begins with one; nil where there
    /// are none that say anything.
    package var stems: (texts: [String], areExact: Bool)? {
        if let candidates { return (candidates, true) }
        let longest = wanted.map(\.prefix).max { $0.utf8.count < $1.utf8.count }
        return longest.flatMap { $0.isEmpty ? nil : ([$0], false) }
    }

    /// A value of the language: the empty one where it is in it, else one that is short and can be read.
    package func find(scope: SearchScope = SearchScope()) -> Finding {
        if let candidates {
            let best = candidates.min { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
            return best.map(Finding.found) ?? .nothing
        }
        if contains("") { return .found("") }
        if wanted.isEmpty, unwanted.isEmpty { return .found(fresh()) }
        switch search(scope) {
        case .found(let text): return .found(text)
        case .nothing: return .nothing
        case .unknown: return guess()
        }
    }

    private func search(_ scope: SearchScope) -> Search.Outcome {
        if wanted.count == 1, unwanted.isEmpty, excluded.allSatisfy(\.isEmpty), !wanted[0].matches("") {
            return wanted[0].shortest(scope: scope)
        }
        // The shortest text of one expression, where the others allow it, is the shortest of all.
        for pattern in wanted {
            switch pattern.shortest(scope: scope) {
            case .found(let text): if contains(text) { return .found(text) }
            case .nothing: return .nothing
            case .unknown: continue
            }
        }
        let takes = wanted.compactMap(\.automaton)
        let leaves = unwanted.compactMap(\.automaton)
        guard takes.count == wanted.count, leaves.count == unwanted.count else { return .unknown }
        return Search.run(wanted: takes, unwanted: leaves, words: excluded, scope: scope)
    }

    /// Whether some value meets a condition too. Asked for each of thousands of routes, so what is finite is not searched
    /// and nothing long is copied.
    func allows(_ condition: LabelCondition, scope: SearchScope) -> Verdict {
        let patterns = wanted.count + unwanted.count
        if patterns > 0 {
            // Each value is held against each pattern.
            scope.spend(patterns * 2)
            if scope.isSpent { return .unknown }
        }
        if let values = condition.values { return values.contains(where: contains) ? .yes : .no }
        if let candidates { return candidates.contains(where: condition.matches) ? .yes : .no }
        for value in ["", "other"] where condition.matches(value) && contains(value) { return .yes }
        // What is bounded by exclusions alone is infinite, and stays so with one value less.
        if condition.operation == .notEqual, wanted.isEmpty, unwanted.isEmpty { return .yes }
        var narrowed = self
        narrowed.add(condition)
        return switch narrowed.find(scope: scope) {
        case .found: .yes
        case .nothing: .no
        case .unknown: .unknown
        }
    }

    /// Whether some value is there, and which.
    package enum Finding: Sendable, Hashable {
        case found(String)
        case nothing
        case unknown
    }

    /// A value that is none of those ruled out.
    private func fresh() -> String {
        if contains("other") { return "other" }
        var number = 1
        while !contains("other-\(number)") { number += 1 }
        return "other-\(number)"
    }

    /// A few values tried, where a search is too much.
    private func guess() -> Finding {
        let tries = ["a", "0", "other", "x-1"] + wanted.map(\.text)
        return tries.first(where: contains).map(Finding.found) ?? .unknown
    }
}
