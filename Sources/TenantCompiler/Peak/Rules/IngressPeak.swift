internal import Kubernetes
internal import YAML

extension PeakRule {
    /// A certificate and its Secret for each entry of `tls`, where cert-manager is asked for them.
    static let ingress = PeakRule("networking.k8s.io", "Ingress") { item, context in
        let annotations = item.value.field("metadata")?.field("annotations")?.members ?? []
        let issuers = ["cert-manager.io/cluster-issuer", "cert-manager.io/issuer"]
        let names = (item.spec.field("tls")?.items ?? []).compactMap { $0.field("secretName")?.text }
        guard annotations.contains(where: { issuers.contains($0.key) }), !names.isEmpty else { return [] }
        let amounts = context.objects("secrets", count: "count/secrets")
            .adding(context.objects(count: "count/certificates.cert-manager.io"))
        return [PeakContribution(item, count: Set(names).count, amounts, "certificates with their Secrets")]
    }
}
