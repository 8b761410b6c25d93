extension WorldDiff {
    /// `2 tenants changed, 1 added: 3 objects changed, 12 added`.
    var sentence: String {
        guard !isEmpty else { return "no difference in \(counted(counts.units, "unit"))" }
        let tenants = Self.parts(counts.tenantsChanged, counts.tenantsAdded, counts.tenantsRemoved, "tenant")
        let objects = Self.parts(counts.objectsChanged, counts.objectsAdded, counts.objectsRemoved, "object")
        return "\(tenants): \(objects)"
    }

    /// Files that differ in comments only; null for none.
    var respelledSentence: String? {
        counts.respelled == 0 ? nil : "\(counted(counts.respelled, "object")) only in comment or spelling"
    }

    private static func parts(_ changed: Int, _ added: Int, _ removed: Int, _ noun: String) -> String {
        var parts: [String] = []
        for (count, verb) in [(changed, "changed"), (added, "added"), (removed, "removed")] where count > 0 {
            parts.append("\(parts.isEmpty ? counted(count, noun) : String(count)) \(verb)")
        }
        return parts.isEmpty ? "no \(noun) changed" : parts.joined(separator: ", ")
    }
}
