internal import YAML

extension Risk {
    static let alertRemoved = Risk(
        "alert-removed", "nobody is told any more when it happens",
        inUnit: { comparison, _ in
            // What runs nothing has nothing to alert about.
            guard comparison.isKept, !comparison.isStopped else { return [] }
            let gone = comparison.pairs.flatMap { pair in
                alerts(pair.old).subtracting(alerts(pair.new)).sorted().map { (object: pair.identity, alert: $0) }
            }
            guard !gone.isEmpty else { return [] }
            // It may have moved to another group's object, or a namesake may stand in one that is the same.
            let rest = (comparison.head?.objects(holding: "alert: ") ?? []).reduce(into: Set<String>()) {
                $0.formUnion(alerts($1.value))
            }
            return gone.filter { !rest.contains($0.alert) }.map { RiskFinding($0.object, "alert `\($0.alert)` goes") }
        })

    /// The names of the alerts of a PrometheusRule or a rule file.
    private static func alerts(_ object: Value?) -> Set<String> {
        let groups = (object?["groups"] ?? object?.at("spec", "groups"))?.items ?? []
        return Set(groups.flatMap { $0["rules"]?.items ?? [] }.compactMap { $0["alert"]?.text })
    }
}

extension UnitComparison {
    /// Whether the tenant is suspended or retired now.
    fileprivate var isStopped: Bool {
        pairs("Namespace").contains { pair in pair.new.flatMap(Risk.lifecycle) != nil }
    }
}
