internal import WorkSharing

/// Compares what two compiles give: unit by unit, object by object, field by field.
///
/// A function of its arguments: the order of units and the number of workers change nothing.
///
/// - Parameter words: The secrets of both sides, which are not shown.
package func compareWorlds(
    base: [RenderedUnit], head: [RenderedUnit], concealing words: ConcealedWords = ConcealedWords(), workers: Int = 1
) async -> WorldDiff {
    let pairs = paired(base, head)
    // A platform may be as large as a fleet, so that each is taken by itself; its changes are never one with a tenant's.
    let platforms = pairs.filter(\.unit.isPlatform).map { [$0][...] }
    let batches = platforms + batched(pairs.filter { !$0.unit.isPlatform })
    let memo = NetworkMemo()
    let parts = await inParallel(batches.count, workers: workers) { index in
        var part = DiffPart()
        for pair in batches[index] {
            part.add(UnitComparison(pair.unit, base: pair.base, head: pair.head), memo, concealing: words)
        }
        return part
    }
    let platform = DiffPart(parts[..<platforms.count])
    var tenants = DiffPart(parts[platforms.count...])
    let movement = FleetMovement(hosts: tenants.hosts, added: tenants.added, removed: tenants.removed)
    for (unit, finding) in Risk.findings(in: movement) {
        tenants.add(finding.mapTexts(words.concealed(value:)).mapTexts(Placeholders(unit).abstracted), of: unit)
    }
    return WorldDiff(
        platform: platform, tenants: tenants, named: Set(pairs.lazy.filter { !$0.unit.isPlatform }.map(\.unit.tenant)))
}

/// Several units at a time, so that what a tier changes in all of them is held a few times and not once each.
private func batched(_ pairs: [UnitPair]) -> [ArraySlice<UnitPair>] {
    stride(from: 0, to: pairs.count, by: unitsAtATime).map { pairs[$0..<min($0 + unitsAtATime, pairs.count)] }
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
    /// What is about everybody comes first: the platforms.
    fileprivate init(platform: DiffPart, tenants: DiffPart, named names: Set<String>) {
        self.tenants = names
        added = platform.added + tenants.added
        removed = platform.removed + tenants.removed
        sections = platform.sections + tenants.sections
        risks = Self.sorted(platform.risks, tenants.risks)
        var counts = tenants.counts
        let (added, removed) = (Set(tenants.added.map(\.unit.tenant)), Set(tenants.removed.map(\.unit.tenant)))
        let changed = Set(tenants.changed.map(\.tenant))
        // A tenant that comes to one environment and leaves another, or changes in a third, has changed.
        counts.tenantsAdded = added.subtracting(removed).subtracting(changed).count
        counts.tenantsRemoved = removed.subtracting(added).subtracting(changed).count
        counts.tenantsChanged = changed.union(added.intersection(removed)).count
        counts.platform = PlatformCounts(platform)
        self.counts = counts
    }

    /// The gravest first.
    private static func sorted(_ parts: [RiskFinding: [Fleet.UnitName]]...) -> [RiskGroup] {
        let order = Dictionary(Risk.all.enumerated().map { ($1.name, $0) }) { first, _ in first }
        return parts.joined().compactMap { finding, units in
            order[finding.risk].map { RiskGroup(risk: Risk.all[$0], finding: finding, units: units.sorted()) }
        }.sorted { a, b in
            let (x, y) = (order[a.risk.name] ?? 0, order[b.risk.name] ?? 0)
            if x != y { return x < y }
            let isPlatform = (a.units.contains(where: \.isPlatform), b.units.contains(where: \.isPlatform))
            if isPlatform.0 != isPlatform.1 { return isPlatform.0 }
            if a.units.count != b.units.count { return a.units.count > b.units.count }
            if a.units != b.units { return a.units.lexicographicallyPrecedes(b.units) }
            if a.finding.object != b.finding.object { return a.finding.object < b.finding.object }
            return a.finding.text < b.finding.text
        }
    }
}

extension DiffPart {
    /// What several parts come to, in their order.
    fileprivate init(_ parts: ArraySlice<DiffPart>) {
        self.init()
        for part in parts { append(part) }
    }

    /// Units that change in the same way, the most common change first.
    fileprivate var sections: [ChangeSection] {
        var byUnits: [[Fleet.UnitName]: [ObjectChange]] = [:]
        for (change, units) in changes { byUnits[units, default: []].append(change) }
        return byUnits.map { units, changes in
            ChangeSection(
                units: units,
                changes: changes.sorted { a, b in
                    if a.object != b.object { return a.object < b.object }
                    // Two objects read alike where what tells them apart is concealed.
                    return (a.kind.rawValue, a.paths) < (b.kind.rawValue, b.paths)
                })
        }.sorted { a, b in
            if a.units.count != b.units.count { return a.units.count > b.units.count }
            return a.units.lexicographicallyPrecedes(b.units)
        }
    }
}

extension ObjectChange {
    fileprivate var paths: String { fields.map(\.path.path).joined(separator: "\n") }
}

extension PlatformCounts {
    fileprivate init(_ part: DiffPart) {
        compared = part.counts.units
        added = part.added.count
        changed = part.changed.count
        removed = part.removed.count
        objectsAdded = part.counts.objectsAdded
        objectsChanged = part.counts.objectsChanged
        objectsRemoved = part.counts.objectsRemoved
        respelled = part.counts.respelled
    }
}
