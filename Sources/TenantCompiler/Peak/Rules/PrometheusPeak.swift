internal import Kubernetes
internal import YAML

extension PeakRule {
    /// What prometheus-operator makes: a StatefulSet of each shard, the Secrets of its configuration, the ConfigMap of
    /// its rules and the Service that governs it.
    static let prometheus = PeakRule("monitoring.coreos.com", "Prometheus") { item, context in
        let shards = item.spec.field("shards")?.integer ?? 1
        return operatedPods(of: item, sets: shards, container: "prometheus", context)
            + [
                PeakContribution(
                    item, count: 3, context.objects("secrets", count: "count/secrets"), "Secrets of its configuration"),
                PeakContribution(
                    item, context.objects("configmaps", count: "count/configmaps"), "ConfigMap of its rules"),
            ]
    }

    /// The pods, claims and governing Service of an object of prometheus-operator. Beside the server, each pod has the
    /// operator's reloader, with its built-in 10m of cpu and 50Mi of memory.
    static func operatedPods(
        of item: InventoryItem, sets: Int, container: String, _ context: PeakContext
    ) -> [PeakContribution] {
        let count = (item.spec.field("replicas")?.integer ?? 1) * sets
        let reloader: Value = ["cpu": "10m", "memory": "50Mi"]
        let containers: Value = [
            ["name": .string(container), "resources": .optional(item.spec.field("resources"))],
            ["name": "config-reloader", "resources": ["requests": reloader, "limits": reloader]],
        ]
        var pod = PodResources(PodTemplate(spec: ["containers": containers]))
        pod.applyDefaults(of: context.inventory.limits)
        var contributions = [
            PeakContribution(
                item, count: count, context.amounts(of: pod), count == 1 ? "pod" : "pods",
                at: FieldPointer(["spec", "replicas"]),
                field: "spec.replicas"),
            PeakContribution(item, context.objects("services", count: "count/services"), "Service"),
        ]
        if let claim = item.spec.field("storage")?.field("volumeClaimTemplate")?.field("spec") {
            contributions.append(
                PeakContribution(
                    item, count: count, context.amounts(ofClaim: claim), count == 1 ? "claim" : "claims",
                    at: FieldPointer([
                        "spec", "storage", "volumeClaimTemplate", "spec", "resources", "requests", "storage",
                    ])))
        }
        return contributions
    }
}
