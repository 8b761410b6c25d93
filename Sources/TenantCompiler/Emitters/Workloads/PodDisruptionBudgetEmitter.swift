internal import YAML

extension Emitter {
    static let podDisruptionBudget = Emitter(
        "PodDisruptionBudget <workload>", "For each workload with `disruption`"
    ) { unit in
        unit.manifests(ofWorkloads: "policy/v1", "PodDisruptionBudget") { workload, name in
            guard let disruption = workload.disruption.value else { return nil }
            return [
                "apiVersion": "policy/v1",
                "kind": "PodDisruptionBudget",
                "metadata": unit.metadata(name: name, of: name, .workload),
                "spec": [
                    "minAvailable": .optional(disruption.minAvailable.value.map(Value.countOrShare)),
                    "maxUnavailable": .optional(disruption.maxUnavailable.value.map(Value.countOrShare)),
                    "selector": ["matchLabels": unit.selectorLabels(name, .workload)],
                    // A pod that crashes all the time serves nobody, and must not keep its node from being drained.
                    "unhealthyPodEvictionPolicy": "AlwaysAllow",
                ],
            ]
        }
    }
}

extension Value {
    fileprivate static func countOrShare(_ amount: CountOrShare) -> Value {
        switch amount {
        case .count(let count): .int(count)
        case .share(let share): .string(share.display)
        }
    }
}
