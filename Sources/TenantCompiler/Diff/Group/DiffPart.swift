/// What some neighbouring units differ in, the same change held once.
struct DiffPart: Sendable {
    private(set) var changes: [ObjectChange: [Fleet.UnitName]] = [:]
    private(set) var risks: [RiskFinding: [Fleet.UnitName]] = [:]
    private(set) var added: [UnitSize] = []
    private(set) var removed: [UnitSize] = []
    private(set) var changed: [Fleet.UnitName] = []
    private(set) var hosts: [HostMove] = []
    private(set) var counts = WorldDiff.Counts()

    /// Adds a unit, which comes after those added before.
    ///
    /// - Parameter words: What is not to be seen of it. Secrets go before names do, since a secret may hold a name.
    mutating func add(_ comparison: UnitComparison, _ memo: NetworkMemo, concealing words: ConcealedWords) {
        counts.units += 1
        counts.respelled += comparison.respelled
        guard !comparison.pairs.isEmpty || !comparison.isKept else { return }
        let placeholders = Placeholders(comparison.unit)
        let changes = comparison.changes.map { $0.concealed(by: words) }
        counts.objectsAdded += changes.count { $0.kind == .added }
        counts.objectsChanged += changes.count { $0.kind == .changed }
        counts.objectsRemoved += changes.count { $0.kind == .removed }
        if comparison.base == nil {
            added.append(UnitSize(comparison.unit, objects: changes.count))
        } else if comparison.head == nil {
            removed.append(UnitSize(comparison.unit, objects: changes.count))
        } else {
            changed.append(comparison.unit)
            for change in changes { add(change.mapTexts(placeholders.abstracted), of: comparison.unit) }
        }
        hosts += [HostMove(comparison)].compactMap { $0 }
        for finding in Risk.findings(in: comparison, memo.shifts(in: comparison)) {
            add(
                finding.mapTexts(words.concealed(value:)).mapTexts(placeholders.abstracted), of: comparison.unit)
        }
    }

    /// Adds a change that is abstracted already.
    private mutating func add(_ change: ObjectChange, of unit: Fleet.UnitName) {
        if changes[change]?.last != unit { changes[change, default: []].append(unit) }
    }

    /// Adds a finding that is abstracted already.
    mutating func add(_ finding: RiskFinding, of unit: Fleet.UnitName) {
        if risks[finding]?.last != unit { risks[finding, default: []].append(unit) }
    }

    /// Adds what comes after all that is there.
    mutating func append(_ part: DiffPart) {
        // The order of dictionaries decides nothing here: the units of each change stay in their order.
        for (change, units) in part.changes { changes[change, default: []] += units }
        for (finding, units) in part.risks { risks[finding, default: []] += units }
        added += part.added
        removed += part.removed
        changed += part.changed
        hosts += part.hosts
        counts.units += part.counts.units
        counts.respelled += part.counts.respelled
        counts.objectsAdded += part.counts.objectsAdded
        counts.objectsChanged += part.counts.objectsChanged
        counts.objectsRemoved += part.counts.objectsRemoved
    }
}
