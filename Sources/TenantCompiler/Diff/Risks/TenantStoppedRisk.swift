internal import YAML

extension Risk {
    static let tenantStopped = Risk(
        "tenant-stopped", "the tenant as a whole stops, or is marked for deletion",
        inUnit: { comparison, _ in
            comparison.pairs("Namespace").compactMap { pair in
                guard let old = pair.old, let new = pair.new else { return nil }
                let (before, after) = (lifecycle(old), lifecycle(new))
                guard before != after, let after else { return nil }
                let what = after == Lifecycle.retired.rawValue ? "is marked for deletion" : "runs nothing"
                return RiskFinding(pair.identity, "the tenant becomes `\(after)` and \(what)")
            }
        })

    /// What the namespace says of a tenant that is not active.
    static func lifecycle(_ namespace: Value) -> String? {
        namespace.at("metadata", "labels")?.members.first { $0.key.hasSuffix("/lifecycle") }?.value.text
    }
}
