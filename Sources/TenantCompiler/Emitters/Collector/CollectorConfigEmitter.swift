internal import YAML

extension Emitter {
    static let collectorConfig = Emitter(
        "ConfigMap otel-collector", "For tenants with `features.collector`: the configuration of their collector"
    ) { unit in
        guard unit.hasCollector else { return [] }
        return [
            unit.object(
                "v1", "ConfigMap", Collector.name,
                [
                    "apiVersion": "v1",
                    "kind": "ConfigMap",
                    "metadata": unit.metadata(name: Collector.name, of: Collector.name, .collector),
                    "data": ["config.yaml": .string(unit.collectorConfiguration)],
                ])
        ]
    }
}

extension Unit {
    /// The collector's `config.yaml`.
    var collectorConfiguration: String { Printer.text(CollectorConfiguration(self).value) }
}
