/// The hosts that a unit serves no longer, and those that it serves now and did not before.
package struct HostMove: Sendable, Hashable {
    package let unit: Fleet.UnitName
    package let lost: [String]
    package let gained: [String]

    package init(_ unit: Fleet.UnitName, lost: [String], gained: [String]) {
        self.unit = unit
        self.lost = lost
        self.gained = gained
    }
}

extension HostMove {
    /// Null where no host comes or goes. Unchanged objects are read too, since they may serve the host as well.
    init?(_ comparison: UnitComparison) {
        guard comparison.pairs.contains(where: { ServedHosts.isServing($0.identity) }) else { return nil }
        let before = ServedHosts.of(comparison.objectsBefore)
        let after = ServedHosts.of(comparison.objectsAfter)
        guard before != after else { return nil }
        self.init(
            comparison.unit, lost: before.subtracting(after).sorted(), gained: after.subtracting(before).sorted())
    }
}
