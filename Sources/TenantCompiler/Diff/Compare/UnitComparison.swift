/// A unit before and after, and the objects of it that differ.
package struct UnitComparison: Sendable {
    package let unit: Fleet.UnitName
    /// Null for a unit that is new.
    package let base: RenderedUnit?
    /// Null for a unit that is gone.
    package let head: RenderedUnit?
    /// The objects that are not the same, in the order of their identities.
    package let pairs: [ObjectPair]
    /// The fields in which each of them differs; empty for one that is new or gone.
    package let fields: [[FieldChange]]
    /// Files whose bytes differ although their objects do not: another comment, another spelling.
    package let respelled: Int

    package init(_ unit: Fleet.UnitName, base: RenderedUnit?, head: RenderedUnit?) {
        self.unit = unit
        self.base = base
        self.head = head
        let (old, new, copying) = Self.differing(base, head)
        var pairs: [ObjectPair] = []
        var fields: [[FieldChange]] = []
        var respelled = 0
        for pair in Self.paired(old, new) {
            guard let before = pair.old, let after = pair.new else {
                pairs.append(pair)
                fields.append([])
                continue
            }
            let changes = ValueComparison.changes(of: pair.identity, from: before, to: after)
            if !changes.isEmpty {
                pairs.append(pair)
                fields.append(changes)
            } else if !copying.contains(pair.identity) {
                respelled += 1
            }
        }
        self.pairs = pairs
        self.fields = fields
        self.respelled = respelled
    }

    /// Whether it is there before and after.
    package var isKept: Bool { base != nil && head != nil }

    /// Every object before, unchanged ones too.
    package var objectsBefore: [RenderedObject] { base?.objects ?? [] }

    /// Every object after, unchanged ones too.
    package var objectsAfter: [RenderedObject] { head?.objects ?? [] }

    /// The pairs of some kinds, given as `kind` or `kind.group`.
    package func pairs(_ kinds: String...) -> [ObjectPair] { pairs.filter { kinds.contains($0.identity.fullKind) } }

    /// Whether an object that is there before and after differs behind one of its keys.
    package func touches(_ keys: String..., of kind: String) -> Bool {
        zip(pairs, fields).contains { pair, fields in
            pair.identity.fullKind == kind
                && (fields.isEmpty || fields.contains { change in keys.contains { change.path.first == .key($0) } })
        }
    }

    /// The objects of the files whose bytes are not the same, and which of them hold what another file holds.
    private static func differing(
        _ base: RenderedUnit?, _ head: RenderedUnit?
    ) -> (old: [RenderedObject], new: [RenderedObject], copying: Set<ObjectIdentity>) {
        guard let base, let head else { return (base?.objects ?? [], head?.objects ?? [], []) }
        if base.bytes == head.bytes { return ([], [], []) }
        let filesBefore = Dictionary(base.files.map { ($0.path, $0) }) { first, _ in first }
        let filesAfter = Dictionary(head.files.map { ($0.path, $0) }) { first, _ in first }
        func isSame(_ a: OutputFile?, _ b: OutputFile?) -> Bool {
            guard let a, let b else { return false }
            return base.bytes[a.range] == head.bytes[b.range]
        }
        let old = base.files.filter { !isSame($0, filesAfter[$0.path]) }
        let new = head.files.filter { !isSame(filesBefore[$0.path], $0) }
        let (before, after) = (base.comparable(old), head.comparable(new))
        return (before.objects, after.objects, before.copying.union(after.copying))
    }

    private static func paired(_ old: [RenderedObject], _ new: [RenderedObject]) -> [ObjectPair] {
        let before = Dictionary(old.map { ($0.identity, $0.value) }) { first, _ in first }
        let after = Dictionary(new.map { ($0.identity, $0.value) }) { first, _ in first }
        return ObjectIdentity.sorted(Set(before.keys).union(after.keys)).map { identity in
            ObjectPair(identity, old: before[identity], new: after[identity])
        }
    }
}
