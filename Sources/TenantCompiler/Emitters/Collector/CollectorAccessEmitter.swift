internal import YAML

extension Emitter {
    static let collectorAccess = Emitter(
        "ServiceAccount and Service otel-collector",
        "For tenants with `features.collector`: an account without rights, and where workloads send to"
    ) { unit in
        guard unit.hasCollector else { return [] }
        let metadata = unit.metadata(name: Collector.name, of: Collector.name, .collector)
        return [
            unit.object(
                "v1", "ServiceAccount", Collector.name,
                [
                    "apiVersion": "v1",
                    "kind": "ServiceAccount",
                    "metadata": metadata,
                    "automountServiceAccountToken": false,
                ]),
            unit.object(
                "v1", "Service", Collector.name,
                [
                    "apiVersion": "v1",
                    "kind": "Service",
                    "metadata": metadata,
                    "spec": [
                        "selector": unit.selectorLabels(Collector.name, .collector),
                        "ports": .list(
                            unit.collectorPorts.filter { $0 != .health }.map { port in
                                [
                                    "name": .string(port.name), "port": .int(port.number),
                                    "targetPort": .string(port.name), "protocol": "TCP",
                                ]
                            }),
                    ],
                ]),
        ]
    }
}
