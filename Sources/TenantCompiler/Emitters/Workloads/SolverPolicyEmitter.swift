internal import YAML

extension Emitter {
    static let solverPolicy = Emitter(
        "NetworkPolicy certificate-challenges",
        "Where certificates are asked for: lets the ingress controller reach the pods by which cert-manager proves a host"
    ) { unit in
        let isExposed = unit.spec.workloads.items.contains { $0.element.expose.isSet }
        guard unit.lifecycle != .retired, isExposed, unit.platform.ingress.issuer.isSet else { return [] }
        let name = "certificate-challenges"
        return [
            unit.object(
                "networking.k8s.io/v1", "NetworkPolicy", name,
                [
                    "apiVersion": "networking.k8s.io/v1",
                    "kind": "NetworkPolicy",
                    "metadata": unit.metadata(name: name),
                    "spec": [
                        "podSelector": ["matchLabels": ["acme.cert-manager.io/http01-solver": "true"]],
                        "policyTypes": ["Ingress"],
                        "ingress": [
                            ["from": unit.ingressController, "ports": [["protocol": "TCP", "port": 8089]]]
                        ],
                    ],
                ])
        ]
    }
}
