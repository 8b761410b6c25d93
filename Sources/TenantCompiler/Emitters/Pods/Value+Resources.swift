internal import Kubernetes
internal import YAML

private let gpuResource = "nvidia.com/gpu"

extension ContainerSpec {
    /// GPUs of a pod.
    package var gpus: Int { gpu.value ?? 0 }

    /// Whether the pod needs a node with GPUs, however it asks for them.
    var usesGPU: Bool { gpus > 0 || resources.limits[gpuResource] != nil }
}

extension Value {
    /// `resources` of a workload's or job's container.
    static func resources(of spec: some ContainerSpec) -> Value { .resources(spec.resources, gpus: spec.gpus) }

    /// `resources` of a container. What it does not say, the namespace's LimitRange does.
    static func resources(_ resources: ResourcesSpec, gpus: Int = 0) -> Value {
        let value: Value = [
            "requests": .amounts(resources.requests, gpus: gpus),
            "limits": .amounts(resources.limits, gpus: gpus),
        ]
        return value.orAbsent
    }

    /// Amounts by the resource's name; nothing where there are none.
    static func amounts(_ amounts: ResourceAmounts, gpus: Int = 0) -> Value {
        let members = amounts.items.map { Member($0.key, .quantity($0.value.value)) }
        guard gpus > 0, amounts[gpuResource] == nil else { return Value.map(members).orAbsent }
        return .sorted(members + [Member(gpuResource, .string(String(gpus)))])
    }

    /// Lets a pod onto nodes that are kept for those who need their GPUs.
    static let gpuTolerations: Value = [
        ["key": .string(gpuResource), "operator": "Exists", "effect": "NoSchedule"]
    ]
}
