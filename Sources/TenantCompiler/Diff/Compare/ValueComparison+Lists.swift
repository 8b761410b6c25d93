internal import YAML

extension ValueComparison {
    /// Compares two lists: by the key that tells items apart, as sets where order says nothing, else in order.
    mutating func compare(_ old: [Value], _ new: [Value]) {
        let field = self.field
        if let labels = ListLabels(of: field, in: object, old, new) {
            compareKeyed(labels, old, new)
        } else if MergeKeys.isSet(field, in: object) || (old + new).allSatisfy(\.isMap) {
            compareBags(old, new)
        } else {
            compareSequences(old, new)
        }
    }

    /// The name of the field that the list is in.
    private var field: String {
        for case .key(let key) in steps.reversed() { return key }
        return ""
    }

    private mutating func compareKeyed(_ labels: ListLabels, _ old: [Value], _ new: [Value]) {
        let before = Dictionary(zip(labels.old, old)) { first, _ in first }
        let after = Dictionary(zip(labels.new, new)) { first, _ in first }
        for label in labels.new + labels.old.filter({ after[$0] == nil }) {
            within(.item(label)) { $0.compare(before[label] ?? .absent, after[label] ?? .absent) }
        }
        guard labels.isOrdered else { return }
        // What comes or goes between others does not move them.
        let kept = (old: labels.old.filter { after[$0] != nil }, new: labels.new.filter { before[$0] != nil })
        guard kept.old != kept.new else { return }
        report(.reordered, old: .list(labels.old.map { .string($0) }), new: .list(labels.new.map { .string($0) }))
    }

    /// Lists without a key: equal items go together, then those that are most alike; the rest came or went.
    private mutating func compareBags(_ old: [Value], _ new: [Value]) {
        var rest = Remainder(old, new)
        if rest.isEmpty {
            if !MergeKeys.isSet(field, in: object) { report(.reordered, old: .list(old), new: .list(new)) }
            return
        }
        for (i, j) in rest.alike(old, new) {
            rest.pair(i, j)
            within(.index(j)) { $0.compare(old[i], new[j]) }
        }
        for i in rest.old { within(.index(i)) { $0.report(.removed, old: old[i]) } }
        for j in rest.new { within(.index(j)) { $0.report(.added, new: new[j]) } }
    }

    /// Lists whose order counts: what they begin and end with in common is left out.
    private mutating func compareSequences(_ old: [Value], _ new: [Value]) {
        var start = 0
        while start < min(old.count, new.count), old[start] == new[start] { start += 1 }
        var end = 0
        while end < min(old.count, new.count) - start, old[old.count - 1 - end] == new[new.count - 1 - end] {
            end += 1
        }
        let before = Array(old[start..<(old.count - end)])
        let after = Array(new[start..<(new.count - end)])
        if Remainder(before, after).isEmpty {
            if !before.isEmpty { report(.reordered, old: .list(old), new: .list(new)) }
            return
        }
        if before.count == after.count {
            for index in before.indices {
                within(.index(start + index)) { $0.compare(before[index], after[index]) }
            }
            return
        }
        for index in before.indices { within(.index(start + index)) { $0.report(.removed, old: before[index]) } }
        for index in after.indices { within(.index(start + index)) { $0.report(.added, new: after[index]) } }
    }
}

/// The items of two lists that have no equal on the other side, by their indices.
private struct Remainder {
    var old: [Int]
    var new: [Int]

    init(_ before: [Value], _ after: [Value]) {
        var counts: [Value: Int] = [:]
        for value in after { counts[value, default: 0] += 1 }
        var matched: [Value: Int] = [:]
        old = before.indices.filter { index in
            guard let count = counts[before[index]], count > 0 else { return true }
            counts[before[index]] = count - 1
            matched[before[index], default: 0] += 1
            return false
        }
        new = after.indices.filter { index in
            guard let count = matched[after[index]], count > 0 else { return true }
            matched[after[index]] = count - 1
            return false
        }
    }

    var isEmpty: Bool { old.isEmpty && new.isEmpty }

    /// Whether every pair can be looked at: the time of a comparison is bounded.
    var isSmall: Bool { old.count * new.count <= 4_096 }

    mutating func pair(_ i: Int, _ j: Int) {
        old.removeAll { $0 == i }
        new.removeAll { $0 == j }
    }

    /// Pairs of maps that have most members in common, the most alike first.
    func alike(_ before: [Value], _ after: [Value]) -> [(Int, Int)] {
        guard isSmall else { return [] }
        var scored: [(score: Int, old: Int, new: Int)] = []
        for i in old {
            for j in new {
                let score = Self.common(before[i], after[j])
                if score > 0 || (old.count == 1 && new.count == 1) { scored.append((score, i, j)) }
            }
        }
        scored.sort { ($1.score, $0.old, $0.new) < ($0.score, $1.old, $1.new) }
        var pairs: [(Int, Int)] = []
        var isTaken: (old: Set<Int>, new: Set<Int>) = ([], [])
        for entry in scored where !isTaken.old.contains(entry.old) && !isTaken.new.contains(entry.new) {
            isTaken.old.insert(entry.old)
            isTaken.new.insert(entry.new)
            pairs.append((entry.old, entry.new))
        }
        return pairs
    }

    private static func common(_ a: Value, _ b: Value) -> Int {
        let members = Set(b.members)
        return a.members.count { members.contains($0) }
    }
}

extension Value {
    fileprivate var isMap: Bool { if case .map = self { true } else { false } }
}
