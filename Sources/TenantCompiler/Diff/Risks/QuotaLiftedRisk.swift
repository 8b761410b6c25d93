internal import YAML

extension Risk {
    static let quotaLifted = Risk(
        "quota-lifted", "the tenant may take what other tenants need",
        inUnit: { comparison, _ in
            // A namespace that goes, or a tenant that is retired, runs nothing that a quota would bound.
            guard comparison.isKept, !comparison.isRetired else { return [] }
            let gone = comparison.removedNamespaces
            return comparison.pairs("ResourceQuota").flatMap { pair -> [RiskFinding] in
                guard let old = pair.old, !gone.contains(pair.identity.namespace) else { return [] }
                guard let new = pair.new else { return [RiskFinding(pair.identity, "the quota is taken away")] }
                let after = new.at("spec", "hard")
                return (old.at("spec", "hard")?.members ?? []).filter { after?[$0.key] == nil }.map {
                    RiskFinding(pair.identity, "\($0.key), at most \($0.value.scalarText ?? ""), is no longer bounded")
                }
            }
        })
}

extension UnitComparison {
    /// Whether the tenant is retired now.
    var isRetired: Bool {
        pairs("Namespace").contains { pair in
            pair.new.flatMap(Risk.lifecycle) == Lifecycle.retired.rawValue
        }
    }
}
