package import LabelMatching

/// What is known of the labels of an alert, or of several that differ in values only.
package struct KnownAlert: Sendable, Hashable {
    /// What is known of one label's values.
    package enum Values: Sendable, Hashable {
        case any
        /// One of these; the empty value stands for alerts that lack the label.
        case oneOf(Set<String>)
    }

    /// By the label's name, `alertname` among them.
    package let labels: [String: Values]
    /// Of every label that is not named.
    package let others: Values

    package init(labels: [String: Values], others: Values = .oneOf([""])) {
        self.labels = labels
        self.others = others
    }

    /// An alert of which every label is known.
    package init(_ labels: LabelSet) {
        self.init(labels: Dictionary(labels.pairs.map { ($0.name, .oneOf([$0.value])) }) { first, _ in first })
    }

    func values(of label: String) -> Values { labels[label] ?? others }

    /// Whether the alert meets a condition; unknown where only some of its values do.
    func verdict(of condition: LabelCondition) -> Verdict {
        switch values(of: condition.name) {
        case .any:
            // An equality leaves some values and rules out others, whatever it compares with.
            guard condition.pattern != nil else { return .unknown }
            if MatcherSet([condition]).isSatisfiable == .no { return .no }
            return MatcherSet([condition.negated]).isSatisfiable == .no ? .yes : .unknown
        case .oneOf(let values):
            let met = metCount(of: values, condition)
            return met == values.count ? .yes : met == 0 ? .no : .unknown
        }
    }

    /// How many values meet a condition. Of the tenants of a fleet one is looked up rather than all compared.
    private func metCount(of values: Set<String>, _ condition: LabelCondition) -> Int {
        // Only ASCII is looked up by its bytes.
        guard values.count > 8, condition.pattern == nil, condition.value.utf8.allSatisfy({ $0 < 0x80 }) else {
            return values.count { condition.matches($0) }
        }
        let isThere = values.contains(condition.value)
        return condition.operation == .equal ? (isThere ? 1 : 0) : values.count - (isThere ? 1 : 0)
    }
}
