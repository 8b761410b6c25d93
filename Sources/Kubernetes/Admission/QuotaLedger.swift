/// What a ResourceQuota has counted, as objects ask for their share one after the other.
package struct QuotaLedger: Sendable {
    package let name: String
    package let hard: ResourceList
    /// What was asked for, refused or not.
    package private(set) var asked = ResourceList()

    /// The first of several equal objects that a quota has no room for.
    package struct Refusal: Sendable, Hashable {
        /// How many were let in before it.
        package let admitted: Int
        /// What there is no room for.
        package let keys: [String]
        /// What admission answers: `exceeded quota: …`.
        package let message: String
    }

    package init(name: String, hard: ResourceList) {
        self.name = name
        self.hard = hard
    }

    /// Asks for a number of objects, each with the same amounts by keys of the quota.
    ///
    /// - Returns: The first that is refused, null where all are let in.
    package mutating func ask(for amounts: ResourceList, times count: Int) -> Refusal? {
        let counted = amounts.entries.filter { hard[$0.resource] != nil }
        let fitting = counted.map { room(for: $0.resource) / max($0.amount.nano, 1) }.min()
        let before = asked
        for entry in counted {
            asked[entry.resource] = Self.sum(asked[entry.resource], entry.amount.multiplied(by: count))
        }
        guard let fitting, fitting < Int128(count) else { return nil }
        let admitted = max(0, Int(clamping: fitting))
        var keys: [String] = []
        var requested: [String] = []
        var used: [String] = []
        var limited: [String] = []
        for entry in counted {
            let limit = hard[entry.resource] ?? .zero
            let sum = Self.sum(before[entry.resource], entry.amount.multiplied(by: admitted))
            guard sum.adding(entry.amount) > limit else { continue }
            keys.append(entry.resource)
            requested.append("\(entry.resource)=\(entry.amount)")
            used.append("\(entry.resource)=\(sum)")
            limited.append("\(entry.resource)=\(limit)")
        }
        let parts = [
            "exceeded quota: \(name)", "requested: \(requested.joined(separator: ","))",
            "used: \(used.joined(separator: ","))", "limited: \(limited.joined(separator: ","))",
        ]
        return Refusal(admitted: admitted, keys: keys, message: parts.joined(separator: ", "))
    }

    /// The keys that were asked for more of than there is.
    package var exceeded: [String] {
        asked.entries.filter { $0.amount > hard[$0.resource] ?? .zero }.map(\.resource)
    }

    /// What is left of a key, in billionths; never below zero, since one refusal does not undo others.
    private func room(for key: String) -> Int128 {
        max(0, (hard[key] ?? .zero).subtracting(asked[key] ?? .zero).nano)
    }

    /// The sum in the form of the first that is there.
    private static func sum(_ first: Quantity?, _ second: Quantity) -> Quantity { first?.adding(second) ?? second }
}
