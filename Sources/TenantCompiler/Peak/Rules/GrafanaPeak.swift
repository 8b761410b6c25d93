internal import Kubernetes
internal import YAML

extension PeakRule {
    /// What grafana-operator makes of a Grafana: a Deployment that starts a new pod before the old one ends, its Service,
    /// ConfigMap, Secret of the administrator and, where it is asked for, a claim.
    static let grafana = PeakRule("grafana.integreatly.org", "Grafana") { item, context in
        let deployment = item.spec.field("deployment")?.field("spec")
        let replicas = deployment?.field("replicas")?.integer ?? 1
        let isRecreated = deployment?.field("strategy")?.field("type")?.text == "Recreate"
        let containers = deployment?.field("template")?.field("spec")?.field("containers")?.items ?? []
        let resources = containers.first { $0["name"]?.text == "grafana" }?.field("resources")
        var contributions = [
            PeakContribution(
                item, count: isRecreated ? replicas : replicas + (replicas + 3) / 4,
                context.amounts(ofContainer: resources, named: "grafana"), "pods, rollouts included",
                at: FieldPointer(["spec", "deployment", "spec", "replicas"])),
            PeakContribution(item, context.objects("services", count: "count/services"), "Service"),
            PeakContribution(item, context.objects("configmaps", count: "count/configmaps"), "ConfigMap"),
            PeakContribution(item, context.objects("secrets", count: "count/secrets"), "Secret"),
        ]
        if let claim = item.spec.field("persistentVolumeClaim")?.field("spec") {
            contributions.append(PeakContribution(item, context.amounts(ofClaim: claim), "claim"))
        }
        return contributions
    }
}
