internal import Kubernetes
internal import YAML

extension PeakRule {
    /// One pod is replaced after another, and each keeps its claims.
    static let statefulSet = PeakRule("apps", "StatefulSet") { item, context in
        let pods = ScaledPods(item, context)
        let claims = (item.spec.field("volumeClaimTemplates")?.items ?? []).enumerated().map { index, claim in
            PeakContribution(
                item, count: pods.most, context.amounts(ofClaim: claim.field("spec") ?? .absent),
                pods.most == 1 ? "claim" : "claims",
                at: FieldPointer(["spec", "volumeClaimTemplates"]).appending(index: index)
                    .appending("spec", "resources", "requests", "storage"))
        }
        return pods.contributions(of: item, surge: 0, context) + claims
    }
}
