internal import YAML

/// A field's change in what is about all tenants, and the tenants whose part of it changes in the same way: a receiver
/// that each of them gets is one line.
struct FieldFold {
    /// With `{tenant}` in place of a name where there are several.
    let change: FieldChange
    /// Sorted; empty for a change that is no tenant's, or one tenant's alone.
    let tenants: [String]

    /// The changes in their order, each where the first of its kind stands.
    ///
    /// - Parameter known: The names that are tenants'.
    static func folded(_ changes: [FieldChange], among known: Set<String>) -> [FieldFold] {
        var order: [FieldChange] = []
        var owners: [FieldChange: [String]] = [:]
        for change in changes {
            let owner = tenant(of: change, among: known)
            let same = owner.map { change.mapTexts(Placeholders(Fleet.UnitName($0, "")).abstracted) } ?? change
            if owners[same] == nil { order.append(same) }
            owners[same, default: []] += [owner].compactMap { $0 }
        }
        return order.map { change in
            let tenants = Set(owners[change] ?? []).sorted()
            let units = tenants.map { Fleet.UnitName($0, "") }
            return FieldFold(
                change: units.isEmpty ? change : change.mapTexts { Placeholders.shown($0, for: units) },
                tenants: units.count > 1 ? tenants : [])
        }
    }

    /// The tenant that an item of a list is for: receivers, times, jobs and playbooks have its name before their own, and
    /// routes match its name and send to a receiver of its.
    private static func tenant(of change: FieldChange, among known: Set<String>) -> String? {
        for case .item(let label) in change.path {
            let parts = label.split(separator: "/", maxSplits: 2)
            let named = parts.first == "tenants" ? parts.dropFirst().first : parts.first
            if parts.count > 1, let named, known.contains(String(named)) { return String(named) }
            let matched = label.split(separator: "\"", omittingEmptySubsequences: false).map(String.init)
            let texts = [label] + [change.old, change.new].compactMap(\.text)
            // A severity may be called as a tenant is.
            if let name = matched.first(where: { name in
                known.contains(name) && texts.contains { $0.hasPrefix(name + "/") || $0.contains(" \(name)/") }
            }) {
                return name
            }
        }
        return nil
    }
}
