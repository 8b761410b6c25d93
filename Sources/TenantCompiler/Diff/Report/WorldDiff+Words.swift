extension WorldDiff {
    /// `2 tenants changed, 1 added: 3 objects changed, 12 added; 1 platform changed: 2 objects changed`.
    var sentence: String {
        guard !isEmpty else { return "no difference in \(counted(counts.units, "unit"))" }
        let tenants = Self.sentence(
            (counts.tenantsChanged, counts.tenantsAdded, counts.tenantsRemoved), "tenant",
            (counts.objectsChanged, counts.objectsAdded, counts.objectsRemoved))
        let platform = counts.platform
        let platforms = Self.sentence(
            (platform.changed, platform.added, platform.removed), "platform",
            (platform.objectsChanged, platform.objectsAdded, platform.objectsRemoved))
        return [tenants, platforms].compactMap { $0 }.joined(separator: "; ")
    }

    /// Files that differ in comments only; null for none.
    var respelledSentence: String? {
        let count = counts.respelled + counts.platform.respelled
        return count == 0 ? nil : "\(counted(count, "object")) only in comment or spelling"
    }

    /// Null where nothing of it has changed.
    private static func sentence(
        _ units: (changed: Int, added: Int, removed: Int), _ noun: String,
        _ objects: (changed: Int, added: Int, removed: Int)
    ) -> String? {
        guard units.changed + units.added + units.removed > 0 else { return nil }
        let subject = parts(units.changed, units.added, units.removed, noun)
        return "\(subject): \(parts(objects.changed, objects.added, objects.removed, "object"))"
    }

    private static func parts(_ changed: Int, _ added: Int, _ removed: Int, _ noun: String) -> String {
        var parts: [String] = []
        for (count, verb) in [(changed, "changed"), (added, "added"), (removed, "removed")] where count > 0 {
            parts.append("\(parts.isEmpty ? counted(count, noun) : String(count)) \(verb)")
        }
        return parts.isEmpty ? "no \(noun) changed" : parts.joined(separator: ", ")
    }
}
