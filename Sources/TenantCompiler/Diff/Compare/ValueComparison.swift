package import YAML

/// Finds the fields in which two values of one object differ.
package struct ValueComparison {
    let object: ObjectIdentity
    var steps: [FieldStep] = []
    var changes: [FieldChange] = []

    /// What differs, by path; maps are compared by key and lists as the API merges them.
    package static func changes(of object: ObjectIdentity, from old: Value, to new: Value) -> [FieldChange] {
        var comparison = ValueComparison(object: object)
        comparison.compare(old, new)
        return comparison.changes
    }

    mutating func compare(_ old: Value, _ new: Value) {
        if old == new || (old.isNothing && new.isNothing) { return }
        switch (old, new) {
        case (.map(let before), .map(let after)): compare(before, after)
        case (.list(let before), .list(let after)): compare(before, after)
        case (_, _) where old.isNothing: report(.added, new: new)
        case (_, _) where new.isNothing: report(.removed, old: old)
        default:
            let meaning = ScalarMeaning(at: steps, of: object)
            if !meaning.isSame(old, new) { report(.changed, old: old, new: new, meaning: meaning) }
        }
    }

    private mutating func compare(_ old: [Member], _ new: [Member]) {
        // Mostly both sides have the same keys, in the order that they are printed.
        if old.count == new.count, zip(old, new).allSatisfy({ $0.key == $1.key }) {
            for (before, after) in zip(old, new) where before != after {
                within(.key(before.key)) { $0.compare(before.value, after.value) }
            }
            return
        }
        let before = Dictionary(old.map { ($0.key, $0.value) }) { first, _ in first }
        let after = Dictionary(new.map { ($0.key, $0.value) }) { first, _ in first }
        let keys = Set(before.keys).union(after.keys)
        for key in keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
            within(.key(key)) { $0.compare(before[key] ?? .absent, after[key] ?? .absent) }
        }
    }

    /// Compares what lies one step further in.
    mutating func within(_ step: FieldStep, _ body: (inout ValueComparison) -> Void) {
        steps.append(step)
        body(&self)
        steps.removeLast()
    }

    mutating func report(
        _ kind: FieldChange.Kind, old: Value = .absent, new: Value = .absent, meaning: ScalarMeaning = .plain
    ) {
        changes.append(FieldChange(steps, kind, old: hidden(old), new: hidden(new), meaning: meaning))
    }

    /// What a Secret holds is not shown, and neither is what it held.
    private func hidden(_ value: Value) -> Value {
        guard object.isKind("Secret"), !value.isNothing, case .key(let root) = steps.first else { return value }
        return root == "data" || root == "stringData" ? "(hidden)" : value
    }
}
