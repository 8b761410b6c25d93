internal import YAML

extension Emitter {
    static let chaosNetwork = Emitter(
        "NetworkPolicy chaos-<workload>", "For each workload whose experiments ask it whether it still answers"
    ) { unit in
        guard unit.runsChaos else { return [] }
        let place = unit.platform.chaos.namespace.value?.text ?? "litmus"
        return unit.spec.workloads.items.compactMap { workload -> Manifest? in
            let ports = workload.element.chaos.elements.compactMap { chaos in
                chaos.probe.value.flatMap { unit.port(of: $0, workload.element) }
            }
            guard !ports.isEmpty else { return nil }
            let name = "chaos-" + workload.name
            return unit.object(
                "networking.k8s.io/v1", "NetworkPolicy", name,
                [
                    "apiVersion": "networking.k8s.io/v1",
                    "kind": "NetworkPolicy",
                    "metadata": unit.metadata(name: name),
                    "spec": [
                        "podSelector": ["matchLabels": ["app.kubernetes.io/name": .string(workload.name)]],
                        "policyTypes": ["Ingress"],
                        "ingress": [
                            [
                                "from": [
                                    [
                                        "namespaceSelector": [
                                            "matchLabels": ["kubernetes.io/metadata.name": .string(place)]
                                        ]
                                    ]
                                ],
                                "ports": .list(Set(ports).sorted().map { ["protocol": "TCP", "port": .int($0)] }),
                            ]
                        ],
                    ],
                ])
        }
    }
}
