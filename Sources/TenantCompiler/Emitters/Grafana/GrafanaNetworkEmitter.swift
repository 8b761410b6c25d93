internal import YAML

extension Emitter {
    static let grafanaNetwork = Emitter(
        "NetworkPolicy grafana", "For tenants with `features.grafana` where CloudWatch is a data source: the way there"
    ) { unit in
        guard unit.hasGrafana, unit.lifecycle != .retired, unit.platform.grafana.cloudwatchRegion.value != nil else {
            return []
        }
        // The operator labels the pods of its Grafana so.
        let pods: Value = unit.hasGrafana(.operator) ? ["app": "grafana"] : ["app.kubernetes.io/name": "grafana"]
        return [
            unit.object(
                "networking.k8s.io/v1", "NetworkPolicy", "grafana",
                [
                    "apiVersion": "networking.k8s.io/v1",
                    "kind": "NetworkPolicy",
                    "metadata": unit.metadata(name: "grafana"),
                    "spec": [
                        "podSelector": ["matchLabels": pods],
                        "policyTypes": ["Egress"],
                        // Its addresses are the region's, and change.
                        "egress": [["ports": [["protocol": "TCP", "port": 443]]]],
                    ],
                ])
        ]
    }
}
