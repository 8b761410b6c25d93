internal import YAML

extension Emitter {
    static let prometheusDiscovery = Emitter(
        "NetworkPolicy prometheus-discovery",
        "For tenants with `features.prometheus`: the way to the API server, which tells Prometheus what to scrape"
    ) { unit in
        guard unit.hasOwnMonitoring(unit.monitoringMode) else { return [] }
        return [
            unit.object(
                "networking.k8s.io/v1", "NetworkPolicy", "prometheus-discovery",
                [
                    "apiVersion": "networking.k8s.io/v1",
                    "kind": "NetworkPolicy",
                    "metadata": unit.metadata(name: "prometheus-discovery"),
                    "spec": [
                        "podSelector": ["matchLabels": PrometheusPods.selector],
                        "policyTypes": ["Egress"],
                        // The API server has no pods to select.
                        "egress": [["ports": [.tcp(443), .tcp(6443)]]],
                    ],
                ])
        ]
    }
}
