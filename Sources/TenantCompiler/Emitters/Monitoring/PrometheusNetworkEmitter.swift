internal import YAML

extension Emitter {
    static let prometheusNetwork = Emitter(
        "NetworkPolicy prometheus",
        "For tenants with `features.prometheus` whose samples go beyond the namespace of monitoring: the way there"
    ) { unit in
        guard unit.hasOwnMonitoring(unit.monitoringMode), let address = unit.remoteWriteAddress,
            address.namespace != unit.monitoringNamespace
        else { return [] }
        return [
            unit.object(
                "networking.k8s.io/v1", "NetworkPolicy", "prometheus",
                [
                    "apiVersion": "networking.k8s.io/v1",
                    "kind": "NetworkPolicy",
                    "metadata": unit.metadata(name: "prometheus"),
                    "spec": [
                        "podSelector": ["matchLabels": PrometheusPods.selector],
                        "policyTypes": ["Egress"],
                        "egress": [address.egress],
                    ],
                ])
        ]
    }
}
