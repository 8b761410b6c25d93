/// The labels of a result's series: some by name, and all others alike.
struct LabelSet: Sendable {
    private var named: [String: LabelPresence] = [:]
    /// What holds for a label that is not named; never `.always`.
    private(set) var others: LabelPresence

    init(others: LabelPresence) { self.others = others }

    subscript(name: String) -> LabelPresence {
        get { named[name] ?? others }
        set { named[name] = newValue }
    }

    /// The labels that can be there, sorted; `nil` where there may be any.
    var possible: [String]? {
        guard others.isNever else { return nil }
        return named.keys.filter { !self[$0].isNever }.sorted()
    }

    /// Only some of the labels, and what became of the others.
    func keeping(_ names: [String], else others: LabelPresence) -> LabelSet {
        var result = LabelSet(others: others)
        for name in names { result[name] = self[name] }
        return result
    }

    /// Each label as two sets have it together.
    func merged(with other: LabelSet, _ rule: (LabelPresence, LabelPresence) -> LabelPresence) -> LabelSet {
        var result = LabelSet(others: rule(others, other.others))
        for name in named.keys { result[name] = rule(self[name], other[name]) }
        for name in other.named.keys { result[name] = rule(self[name], other[name]) }
        return result
    }
}
