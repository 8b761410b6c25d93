internal import YAML

extension Emitter {
    static let collectorNetwork = Emitter(
        "NetworkPolicy otel-collector",
        "For tenants with `features.collector`: the way to where traces and logs go, and in for who scrapes it"
    ) { unit in
        guard unit.hasCollector else { return [] }
        var egress: [Value] = []
        for address in [unit.tracesAddress, unit.logsAddress].compactMap({ $0 })
        where !egress.contains(address.egress) {
            egress.append(address.egress)
        }
        // The tenant's own Prometheus is let in as all of its pods are.
        let ingress = unit.hasPrometheus ? [] : [unit.scrapesOfCollector]
        let types = (ingress.isEmpty ? [] : ["Ingress"]) + (egress.isEmpty ? [] : ["Egress"])
        guard !types.isEmpty else { return [] }
        return [
            unit.object(
                "networking.k8s.io/v1", "NetworkPolicy", Collector.name,
                [
                    "apiVersion": "networking.k8s.io/v1",
                    "kind": "NetworkPolicy",
                    "metadata": unit.metadata(name: Collector.name, of: Collector.name, .collector),
                    "spec": [
                        "podSelector": ["matchLabels": unit.selectorLabels(Collector.name, .collector)],
                        "policyTypes": .list(types.map { .string($0) }),
                        "ingress": Value.list(ingress).orAbsent,
                        "egress": Value.list(egress).orAbsent,
                    ],
                ])
        ]
    }
}

extension Unit {
    fileprivate var scrapesOfCollector: Value {
        [
            "from": [
                [
                    "namespaceSelector": [
                        "matchLabels": ["kubernetes.io/metadata.name": .string(monitoringNamespace)]
                    ]
                ]
            ],
            "ports": .list(
                [CollectorPort.own, .exported].map { ["protocol": "TCP", "port": .int($0.number)] }),
        ]
    }
}
