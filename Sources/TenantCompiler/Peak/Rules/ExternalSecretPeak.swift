internal import Kubernetes
internal import YAML

extension PeakRule {
    /// The Secret that the operator makes, unless it fills one that is there.
    static let externalSecret = PeakRule("external-secrets.io", "ExternalSecret") { item, context in
        let policy = item.spec.field("target")?.field("creationPolicy")?.text
        guard policy != "Merge", policy != "None" else { return [] }
        return [PeakContribution(item, context.objects("secrets", count: "count/secrets"), "Secret")]
    }
}
