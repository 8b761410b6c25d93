internal import Kubernetes
internal import YAML

extension Risk {
    static let podSecurityLoosened = Risk(
        "pod-security-loosened", "pods with more privileges are let in",
        inUnit: { comparison, _ in
            comparison.pairs("Namespace").compactMap { pair in
                guard let old = pair.old, let new = pair.new else { return nil }
                let (before, after) = (enforced(old), enforced(new))
                guard after < before else { return nil }
                return RiskFinding(pair.identity, "enforces `\(after.rawValue)` instead of `\(before.rawValue)`")
            }
        })

    /// A namespace without the label is held to nothing.
    private static func enforced(_ namespace: Value) -> PodSecurity.Level {
        namespace.at("metadata", "labels", PodSecurity.Mode.enforce.labelKey)?.text
            .flatMap { PodSecurity.Level(rawValue: $0) } ?? .privileged
    }
}
