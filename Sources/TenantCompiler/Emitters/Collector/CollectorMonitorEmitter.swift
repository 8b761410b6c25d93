internal import YAML

extension Emitter {
    static let collectorMonitor = Emitter(
        "ServiceMonitor otel-collector",
        "For tenants with `features.collector` in operator mode: what it tells of itself, and the metrics it was sent"
    ) { unit in
        guard unit.hasCollector, unit.monitoringMode == .operator else { return [] }
        return [
            unit.object(
                "monitoring.coreos.com/v1", "ServiceMonitor", Collector.name,
                [
                    "apiVersion": "monitoring.coreos.com/v1",
                    "kind": "ServiceMonitor",
                    "metadata": unit.metadata(name: Collector.name, of: Collector.name, .collector),
                    "spec": [
                        "selector": ["matchLabels": unit.selectorLabels(Collector.name, .collector)],
                        "endpoints": [
                            ["port": .string(CollectorPort.own.name), "relabelings": unit.tenantRelabelling],
                            [
                                "port": .string(CollectorPort.exported.name),
                                "relabelings": [
                                    [
                                        "action": "replace", "targetLabel": .string(unit.tenantLabel),
                                        "replacement": .string(unit.name),
                                    ],
                                    // The collector's pod is not the one that a metric it was sent is about.
                                    ["action": "labeldrop", "regex": "pod|container|service|endpoint"],
                                ],
                                "metricRelabelings": [
                                    [
                                        "action": "replace", "sourceLabels": ["exported_job"], "regex": "(.+)",
                                        "targetLabel": "job",
                                    ],
                                    [
                                        "action": "replace", "sourceLabels": ["exported_instance"], "regex": "(.+)",
                                        "targetLabel": "instance",
                                    ],
                                    ["action": "labeldrop", "regex": "exported_(job|instance)"],
                                ],
                            ],
                        ],
                    ],
                ])
        ]
    }
}
