internal import YAML

extension Risk {
    static let tenantMoved = Risk(
        "tenant-moved", "the tenant starts anew in another tier, cluster or environment",
        inUnit: { comparison, _ in tierMoves(comparison) + clusterMoves(comparison) },
        inFleet: { movement in
            let arrivals = Dictionary(grouping: movement.added, by: \.unit.tenant)
            return movement.removed.compactMap { unit in
                guard let places = arrivals[unit.unit.tenant], !places.isEmpty else { return nil }
                let names = places.map { "`\($0.unit.environment)`" }.joined(separator: ", ")
                let tenant = ObjectIdentity(
                    group: "tenantc.dev", kind: "Tenant", namespace: "", name: unit.unit.tenant)
                return (
                    unit.unit, RiskFinding(tenant, "it leaves this environment for \(names); its data stays behind")
                )
            }
        })

    private static func tierMoves(_ comparison: UnitComparison) -> [RiskFinding] {
        comparison.pairs("Namespace").compactMap { pair in
            guard let old = pair.old, let new = pair.new, let before = tier(old), let after = tier(new),
                before != after
            else { return nil }
            return RiskFinding(pair.identity, "tier `\(before)` → `\(after)`")
        }
    }

    private static func clusterMoves(_ comparison: UnitComparison) -> [RiskFinding] {
        comparison.pairs("Application.argoproj.io").compactMap { pair in
            let path = ["spec", "destination", "server"]
            guard let before = pair.old?.at(path)?.text, let after = pair.new?.at(path)?.text, before != after else {
                return nil
            }
            return RiskFinding(
                pair.identity, "cluster `\(before)` → `\(after)`; what runs on the old one is left there")
        }
    }

    private static func tier(_ namespace: Value) -> String? {
        namespace.at("metadata", "labels")?.members.first { $0.key.hasSuffix("/tier") }?.value.text
    }
}
