internal import WorkSharing

/// Compares what two compiles give: unit by unit, object by object, field by field.
///
/// A function of its arguments: the order of units and the number of workers change nothing.
package func compareWorlds(base: [RenderedUnit], head: [RenderedUnit], workers: Int = 1) async -> WorldDiff {
    let pairs = paired(base, head)
    let memo = NetworkMemo()
    // Several units at a time, so that what a tier changes in all of them is held a few times and not once each.
    let count = (pairs.count + unitsAtATime - 1) / unitsAtATime
    let parts = await inParallel(count, workers: workers) { index in
        var part = DiffPart()
        let end = min((index + 1) * unitsAtATime, pairs.count)
        for pair in pairs[(index * unitsAtATime)..<end] {
            part.add(UnitComparison(pair.unit, base: pair.base, head: pair.head), memo)
        }
        return part
    }
    var whole = DiffPart()
    for part in parts { whole.append(part) }
    let movement = FleetMovement(hosts: whole.hosts, added: whole.added, removed: whole.removed)
    for (unit, finding) in Risk.findings(in: movement) {
        whole.add(finding.mapTexts(Placeholders(unit).abstracted), of: unit)
    }
    return WorldDiff(whole)
}

private let unitsAtATime = 8

private struct UnitPair: Sendable {
    let unit: Fleet.UnitName
    var base: RenderedUnit?
    var head: RenderedUnit?
}

/// The units of both sides, sorted by environment and tenant.
private func paired(_ base: [RenderedUnit], _ head: [RenderedUnit]) -> [UnitPair] {
    var pairs: [Fleet.UnitName: UnitPair] = [:]
    for unit in base {
        let name = Fleet.UnitName(unit.tenant, unit.environment)
        pairs[name] = UnitPair(unit: name, base: unit)
    }
    for unit in head {
        let name = Fleet.UnitName(unit.tenant, unit.environment)
        pairs[name, default: UnitPair(unit: name)].head = unit
    }
    return pairs.values.sorted { $0.unit < $1.unit }
}

extension Fleet.UnitName: Comparable {
    /// By environment, then tenant.
    package static func < (a: Self, b: Self) -> Bool {
        a.environment == b.environment ? a.tenant < b.tenant : a.environment < b.environment
    }
}

extension WorldDiff {
    /// Joins units that change in the same way, the most common change first.
    fileprivate init(_ part: DiffPart) {
        added = part.added
        removed = part.removed
        var byUnits: [[Fleet.UnitName]: [ObjectChange]] = [:]
        for (change, units) in part.changes { byUnits[units, default: []].append(change) }
        sections = byUnits.map { units, changes in
            ChangeSection(
                units: units, changes: changes.sorted { ($0.object, $0.kind.rawValue) < ($1.object, $1.kind.rawValue) })
        }.sorted { a, b in
            if a.units.count != b.units.count { return a.units.count > b.units.count }
            return a.units.lexicographicallyPrecedes(b.units)
        }
        let order = Dictionary(Risk.all.enumerated().map { ($1.name, $0) }) { first, _ in first }
        risks = part.risks.compactMap { finding, units in
            order[finding.risk].map { RiskGroup(risk: Risk.all[$0], finding: finding, units: units.sorted()) }
        }.sorted { a, b in
            let (x, y) = (order[a.risk.name] ?? 0, order[b.risk.name] ?? 0)
            if x != y { return x < y }
            if a.units.count != b.units.count { return a.units.count > b.units.count }
            if a.units != b.units { return a.units.lexicographicallyPrecedes(b.units) }
            if a.finding.object != b.finding.object { return a.finding.object < b.finding.object }
            return a.finding.text < b.finding.text
        }
        var counts = part.counts
        let (added, removed) = (Set(part.added.map(\.unit.tenant)), Set(part.removed.map(\.unit.tenant)))
        let changed = Set(part.changed.map(\.tenant))
        // A tenant that comes to one environment and leaves another, or changes in a third, has changed.
        counts.tenantsAdded = added.subtracting(removed).subtracting(changed).count
        counts.tenantsRemoved = removed.subtracting(added).subtracting(changed).count
        counts.tenantsChanged = changed.union(added.intersection(removed)).count
        self.counts = counts
    }
}
