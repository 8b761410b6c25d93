internal import YAML

extension Risk {
    static let scaledToZero = Risk(
        "scaled-to-zero", "nothing of the workload runs any more",
        inUnit: { comparison, _ in
            comparison.pairs.compactMap { pair in
                guard let old = pair.old, let new = pair.new, pair.identity.isWorkload else { return nil }
                let (before, after) = (replicas(old), replicas(new))
                if before > 0, after == 0 {
                    return RiskFinding(pair.identity, "replicas \(before) → 0")
                }
                guard old.at("spec", "suspend") != true, new.at("spec", "suspend") == true else { return nil }
                return RiskFinding(pair.identity, "it is suspended")
            }
        })

    /// The API server makes one of what says nothing.
    private static func replicas(_ object: Value) -> Int {
        if case .int(let count) = object.at("spec", "replicas") { count } else { 1 }
    }
}
