internal import Kubernetes
internal import YAML

extension Inventory {
    /// What changes the number of pods, or what they ask for.
    var autoscalers: [InventoryItem] { items.filter { $0.autoscaled != nil } }

    /// The object that an autoscaler acts on; null where it is not there.
    func target(of autoscaler: InventoryItem) -> InventoryItem? {
        autoscaler.autoscaled.flatMap { item($0.kind, in: $0.group, named: $0.name) }
    }

    /// How many pods an object has at least, unless somebody scales it by hand.
    func fewestPods(of item: InventoryItem) -> Int {
        if let autoscaler = autoscaler(of: item) { return autoscaler.spec.field("minReplicas")?.integer ?? 1 }
        return item.spec.field("replicas")?.integer ?? 1
    }
}

/// The object that an autoscaler acts on, as its reference names it.
struct ScaleTarget {
    let group: String
    let kind: String
    let name: String
    /// Where the reference stands.
    let pointer: FieldPointer

    /// Whether it is of a kind that Kubernetes itself has, and that no operator makes.
    var isBuiltIn: Bool { ObjectKind.isBuiltIn(group: group, kind: kind) }

    func isSame(as other: ScaleTarget) -> Bool { group == other.group && kind == other.kind && name == other.name }

    func isTarget(_ manifest: Manifest) -> Bool {
        name == manifest.name && kind == manifest.kind && group == manifest.group
    }
}

/// A resource whose use an autoscaler follows.
struct MeasuredResource {
    let resource: String
    /// Whether use is measured as a share of what is requested.
    let isUtilization: Bool
    /// The one container that is measured; null for all of a pod.
    let container: String?
    let pointer: FieldPointer
}

extension InventoryItem {
    /// Whether it sets how many pods another object has.
    var scalesPods: Bool { manifest.kind == "HorizontalPodAutoscaler" }

    /// Null for what is no autoscaler.
    var autoscaled: ScaleTarget? {
        switch (manifest.group, manifest.kind) {
        case ("autoscaling", "HorizontalPodAutoscaler"): target(at: "scaleTargetRef")
        case ("autoscaling.k8s.io", "VerticalPodAutoscaler"): target(at: "targetRef")
        case ("keda.sh", "ScaledObject"): target(at: "scaleTargetRef", defaults: ("apps/v1", "Deployment"))
        default: nil
        }
    }

    private func target(at key: String, defaults: (apiVersion: String, kind: String) = ("", "")) -> ScaleTarget? {
        guard let reference = spec.field(key), let name = reference.field("name")?.text else { return nil }
        let apiVersion = reference.field("apiVersion")?.text ?? defaults.apiVersion
        return ScaleTarget(
            group: ObjectKind.group(of: apiVersion), kind: reference.field("kind")?.text ?? defaults.kind, name: name,
            pointer: FieldPointer(["spec", key]))
    }

    /// The resources that a HorizontalPodAutoscaler follows; one that names no metric follows cpu.
    var resourceMetrics: [MeasuredResource] {
        if spec.field("targetCPUUtilizationPercentage") != nil {
            return [
                MeasuredResource(
                    resource: "cpu", isUtilization: true, container: nil,
                    pointer: FieldPointer(["spec", "targetCPUUtilizationPercentage"]))
            ]
        }
        guard let metrics = spec.field("metrics")?.items, !metrics.isEmpty else {
            return [
                MeasuredResource(
                    resource: "cpu", isUtilization: true, container: nil, pointer: FieldPointer(["spec", "metrics"]))
            ]
        }
        return metrics.enumerated().compactMap { index, metric in
            let key = metric.field("type")?.text == "ContainerResource" ? "containerResource" : "resource"
            guard let source = metric.field(key), let name = source.field("name")?.text else { return nil }
            return MeasuredResource(
                resource: name, isUtilization: source.field("target")?.field("type")?.text == "Utilization",
                container: source.field("container")?.text,
                pointer: FieldPointer(["spec", "metrics"]).appending(index: index).appending(key, "name"))
        }
    }

    /// The resources whose requests a VerticalPodAutoscaler changes; none where it only recommends them.
    var controlledResources: [String] {
        guard spec.field("updatePolicy")?.field("updateMode")?.text != "Off" else { return [] }
        let policies = spec.field("resourcePolicy")?.field("containerPolicies")?.items ?? []
        let resources = policies.filter { $0.field("mode")?.text != "Off" }.flatMap { policy in
            policy.field("controlledResources").map { $0.items.compactMap(\.text) } ?? ["cpu", "memory"]
        }
        return policies.isEmpty ? ["cpu", "memory"] : resources
    }
}
