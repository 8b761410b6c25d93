internal import YAML

extension Emitter {
    static let grafanaNetwork = Emitter(
        "NetworkPolicy grafana",
        "For tenants with `features.grafana` whose data sources lie beyond the namespace of monitoring: the way there"
    ) { unit in
        guard unit.hasGrafana, unit.lifecycle != .retired else { return [] }
        // The addresses of CloudWatch are the region's, and change. The right to read it is given out there too, or by the
        // agent on the node.
        let cloud: [Value] =
            unit.platform.grafana.cloudwatchRegion.isSet ? [.securePort] + CloudIdentity.podIdentityOfEKS : []
        let logs = unit.logsAddress.flatMap { $0.namespace == unit.monitoringNamespace ? nil : $0.egress }
        let egress = cloud + [logs].compactMap { $0 }.filter { !cloud.contains($0) }
        guard !egress.isEmpty else { return [] }
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
                        "egress": .list(egress),
                    ],
                ])
        ]
    }
}

extension Value {
    fileprivate static let securePort: Value = ["ports": [["protocol": "TCP", "port": 443]]]
}
