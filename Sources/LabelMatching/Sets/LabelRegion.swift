/// The label sets that meet some conditions and, of some lists of conditions, none in full.
///
/// Each list must fail by one of its conditions. Those that can fail by one only are decided when they are excluded;
/// for the rest the ways are tried in turn, as solvers of Boolean formulas do.
package struct LabelRegion: Sendable {
    package private(set) var conditions: MatcherSet
    /// Lists that can fail in more than one way.
    private var open: [[LabelCondition]] = []
    /// Whether it is known that there is no such label set.
    package private(set) var isEmpty: Bool
    /// What values are looked for in, and what looking may cost.
    package let scope: SearchScope

    /// How many ways are tried before the answer is that it is not known.
    private static let mostAttempts = 400
    private static let mostDepth = 60

    package init(_ conditions: MatcherSet = MatcherSet(), scope: SearchScope = SearchScope()) {
        self.conditions = conditions
        self.scope = scope
        isEmpty = conditions.witness(scope: scope) == .none
    }

    /// The labels that the region asks for, sorted.
    package var names: [String] {
        Set(conditions.names + open.flatMap { $0.map(\.name) }).sorted { $0.precedesByBytes($1) }
    }

    /// Keeps what meets further conditions too.
    package mutating func narrow(_ further: [LabelCondition]) {
        guard !isEmpty else { return }
        for condition in further {
            if conditions.allows(condition, scope: scope) == .no { isEmpty = true }
            conditions.add(condition)
        }
        decide()
    }

    /// Drops what meets all conditions of any of some lists.
    package mutating func exclude(_ lists: [[LabelCondition]]) {
        guard !isEmpty else { return }
        open += lists
        decide()
    }

    /// Forgets the lists that cannot be met, and takes over the conditions by which a list must fail.
    private mutating func decide() {
        var hasChanged = !open.isEmpty
        while hasChanged, !isEmpty {
            hasChanged = false
            var left: [[LabelCondition]] = []
            for list in open {
                if list.contains(where: { conditions.allows($0, scope: scope) == .no }) { continue }
                let ways = list.filter { conditions.allows($0.negated, scope: scope) != .no }
                guard let first = ways.first else {
                    isEmpty = true
                    return
                }
                if ways.count == 1 {
                    conditions.add(first.negated)
                    hasChanged = true
                } else {
                    left.append(ways)
                }
            }
            open = left
            hasChanged = hasChanged && !open.isEmpty
        }
    }

    /// A label set of the region, with as few labels as that takes.
    package func witness() -> MatcherSet.Witness {
        var attempts = Self.mostAttempts
        return solve(depth: 0, &attempts)
    }

    private func solve(depth: Int, _ attempts: inout Int) -> MatcherSet.Witness {
        attempts -= 1
        guard !isEmpty else { return .none }
        guard attempts > 0, depth < Self.mostDepth else { return .unknown }
        guard let shortest = open.min(by: { $0.count < $1.count }) else {
            return conditions.witness(scope: scope)
        }
        var result = MatcherSet.Witness.none
        for (index, condition) in shortest.enumerated() {
            // The ways exclude each other, so that nothing is searched twice.
            var way = self
            way.narrow(Array(shortest[..<index]) + [condition.negated])
            switch way.solve(depth: depth + 1, &attempts) {
            case .some(let labels): return .some(labels)
            case .none: continue
            case .unknown: result = .unknown
            }
        }
        return result
    }
}
