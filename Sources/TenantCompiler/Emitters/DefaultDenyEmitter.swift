internal import YAML

extension Emitter {
    static let defaultDeny = Emitter("NetworkPolicy default-deny", "Always: what no other policy allows is refused") {
        unit in
        guard unit.lifecycle != .retired else { return [] }
        return [
            unit.object(
                "networking.k8s.io/v1", "NetworkPolicy", "default-deny",
                [
                    "apiVersion": "networking.k8s.io/v1",
                    "kind": "NetworkPolicy",
                    "metadata": unit.metadata(name: "default-deny"),
                    "spec": [
                        "podSelector": [:],
                        "policyTypes": ["Ingress", "Egress"],
                    ],
                ])
        ]
    }
}
