package import Alerting
internal import Diagnostics
internal import WorkSharing

/// Every alert that the rules of a fleet can raise, levels of escalations among them, and one for those of nobody's, of
/// which nothing is known. Alerts of several tenants that differ in nothing else are one.
///
/// Rules are made again, since to keep those of all tenants would take more memory than all the rest.
///
/// - Parameter tenants: Whose are wanted; null for all.
package func knownAlerts(of fleet: Fleet, tenants: Set<String>? = nil, workers: Int) async -> [KnownAlert] {
    let program = fleet.program
    let sources = Dictionary(program.tenants.map { ($0.name, $0) }) { first, _ in first }
    let members = fleet.members.filter { tenants?.contains($0.tenant) ?? true }
    let names = [program.platform.spec.monitoring.tenantLabelText, namespaceLabel, "tier", "cluster"]
    // Merged as they are made: one at a time they would take a kilobyte each.
    let part = 64
    let parts = await inParallel((members.count + part - 1) / part, chunk: 1, workers: workers) { index in
        let slice = members[(index * part)..<min((index + 1) * part, members.count)]
        return KnownAlert.merged(slice.flatMap { known(of: $0, sources[$0.tenant], in: fleet) }, by: names)
    }
    return KnownAlert.merged(parts.flatMap { $0 }, by: names) + [.withoutTenant(names[0])]
}

private func known(of member: Fleet.Member, _ source: TenantSource?, in fleet: Fleet) -> [KnownAlert] {
    guard let source, let unit = fleet.program.unit(of: member, from: source, on: fleet.asOf) else { return [] }
    return unit.rules.groups.flatMap { group in
        group.rules.filter { $0.kind == .alert }.map { KnownAlert($0, of: group.evaluator, in: unit) }
    }
}
