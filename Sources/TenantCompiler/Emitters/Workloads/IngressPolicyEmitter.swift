internal import YAML

extension Emitter {
    static let ingressPolicy = Emitter(
        "NetworkPolicy ingress-<workload>",
        "For each workload with `expose`: lets the ingress controller in, to that port alone"
    ) { unit in
        unit.manifests(ofWorkloads: "networking.k8s.io/v1", "NetworkPolicy") { workload, name in
            guard let port = workload.exposedPortNumber else { return nil }
            return [
                "apiVersion": "networking.k8s.io/v1",
                "kind": "NetworkPolicy",
                "metadata": unit.metadata(name: "ingress-" + name, of: name, .workload),
                "spec": [
                    "podSelector": ["matchLabels": unit.selectorLabels(name, .workload)],
                    "policyTypes": ["Ingress"],
                    "ingress": [
                        ["from": unit.ingressController, "ports": [["protocol": "TCP", "port": .int(port)]]]
                    ],
                ],
            ]
        }
    }
}

extension Unit {
    /// The ingress controller's namespace, by the label that Kubernetes itself sets.
    var ingressController: Value {
        let name = platform.ingress.namespace.value?.text ?? "ingress-nginx"
        return [["namespaceSelector": ["matchLabels": ["kubernetes.io/metadata.name": .string(name)]]]]
    }
}
