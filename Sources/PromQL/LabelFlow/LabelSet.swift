/// The labels of a result's series: some by name, and all others alike.
struct LabelSet: Sendable {
    private var named: [String: LabelPresence] = [:]
    /// The one value that a label has on each series, where the selector fixes it.
    private var values: [String: String] = [:]
    /// What holds for a label that is not named; never `.always`.
    private(set) var others: LabelPresence

    init(others: LabelPresence) { self.others = others }

    /// - Parameter named: What holds for labels by name.
    init(_ named: [String: LabelPresence], others: LabelPresence) {
        self.named = named
        self.others = others
    }

    subscript(name: String) -> LabelPresence {
        get { named[name] ?? others }
        set {
            named[name] = newValue
            values[name] = nil
        }
    }

    /// The labels that are spoken of by name, sorted.
    var names: [String] { named.keys.sorted() }

    /// The labels that can be there, sorted; `nil` where there may be any.
    var possible: [String]? {
        guard others.isNever else { return nil }
        return names.filter { !self[$0].isNever }
    }

    /// The value that a label has on each series; `nil` where it may have several, or none.
    func value(of name: String) -> String? { values[name] }

    mutating func fix(_ name: String, to value: String) {
        named[name] = .always
        values[name] = value
    }

    /// Takes over what another set says of a label.
    mutating func take(_ name: String, from other: LabelSet) {
        named[name] = other[name]
        values[name] = other.values[name]
    }

    /// Only some of the labels, and what became of the others.
    func keeping(_ names: [String], else others: LabelPresence) -> LabelSet {
        var result = LabelSet(others: others)
        for name in names { result.take(name, from: self) }
        return result
    }

    /// What holds for series of one set or of another.
    func joined(with other: LabelSet) -> LabelSet {
        var result = LabelSet(others: others.joined(with: other.others))
        for name in [named.keys, other.named.keys].joined() {
            result.named[name] = self[name].joined(with: other[name])
            if let value = values[name], value == other.values[name] { result.values[name] = value }
        }
        return result
    }

    /// What holds for series whose labels have the same values in two sets, but for some labels.
    func met(with other: LabelSet, except ignored: [String]) -> LabelSet {
        var result = LabelSet(others: others.met(with: other.others))
        for name in [named.keys, other.named.keys].joined() { result.meet(name, self, other) }
        for name in ignored { result.take(name, from: self) }
        return result
    }

    /// Adds that some labels have the same values in another set.
    func met(with other: LabelSet, on names: [String]) -> LabelSet {
        var result = self
        for name in names { result.meet(name, self, other) }
        return result
    }

    private mutating func meet(_ name: String, _ left: LabelSet, _ right: LabelSet) {
        named[name] = left[name].met(with: right[name])
        values[name] = left.values[name] ?? right.values[name]
    }
}
