extension MatcherSet {
    /// A label set that meets these conditions and none of the other sets in full.
    ///
    /// Each other set must fail by one of its conditions. Those that can fail by one only are decided at once; for the
    /// rest the ways are tried in turn, as solvers of Boolean formulas do.
    package func witness(outside others: [[LabelCondition]], universe: ScalarSet = .all) -> Witness {
        var attempts = Self.mostAttempts
        return solve(others, universe, depth: 0, &attempts)
    }

    /// How many ways are tried before the answer is that it is not known.
    private static let mostAttempts = 400
    private static let mostDepth = 60

    private func solve(
        _ others: [[LabelCondition]], _ universe: ScalarSet, depth: Int, _ attempts: inout Int
    ) -> Witness {
        attempts -= 1
        guard attempts > 0, depth < Self.mostDepth else { return .unknown }
        var state = self
        guard state.witness(universe: universe) != .none else { return .none }
        guard let open = state.decide(others, universe) else { return .none }
        guard let shortest = open.min(by: { $0.count < $1.count }) else { return state.witness(universe: universe) }
        var result = Witness.none
        for (index, condition) in shortest.enumerated() {
            // The ways exclude each other, so that nothing is searched twice.
            let way = state.adding(Array(shortest[..<index]) + [condition.negated])
            switch way.solve(open, universe, depth: depth + 1, &attempts) {
            case .some(let labels): return .some(labels)
            case .none: continue
            case .unknown: result = .unknown
            }
        }
        return result
    }

    /// Drops the sets that cannot be met, and takes over the conditions by which a set must fail. Returns what is left
    /// of the sets that can fail in more than one way; nil where a set cannot fail.
    private mutating func decide(_ others: [[LabelCondition]], _ universe: ScalarSet) -> [[LabelCondition]]? {
        var open = others
        var hasChanged = true
        while hasChanged {
            hasChanged = false
            var left: [[LabelCondition]] = []
            for other in open {
                if other.contains(where: { allows($0, universe: universe) == .no }) { continue }
                let ways = other.filter { allows($0.negated, universe: universe) != .no }
                guard let first = ways.first else { return nil }
                if ways.count == 1 {
                    add(first.negated)
                    hasChanged = true
                } else {
                    left.append(ways)
                }
            }
            open = left
        }
        return open
    }
}
