internal import Kubernetes
internal import YAML

/// What a collector does: what it takes, how it changes it and where it passes it on.
struct CollectorConfiguration {
    private let receivers: [Member]
    private let processors: [Member]
    private let exporters: [Member]
    private let pipelines: [Member]

    init(_ unit: Unit) {
        let exporters = CollectorExporter.all(of: unit)
        let traces = exporters.contains { $0.signal == .traces } ? unit.collectorReceivers : []
        self.exporters = exporters.map { Member($0.id, $0.value) }
        receivers = [Member("otlp", Self.otlp)] + traces.map { Member($0.rawValue, $0.receiver) }
        processors = [
            Member("memory_limiter", Self.limiter(unit.collectorMemory)),
            Member("resource", Self.identity(of: unit)),
            Member("batch", ["timeout": "1s", "send_batch_size": 1024, "send_batch_max_size": 2048]),
        ]
        // What is refused is refused before anything is done with it, and what is left is joined last.
        let order = Value.list(processors.map { .string($0.key) })
        pipelines = exporters.map { exporter in
            let beside = exporter.signal == .traces ? traces.map { Value.string($0.rawValue) } : []
            return Member(
                exporter.signal.rawValue,
                ["receivers": .list(["otlp"] + beside), "processors": order, "exporters": [.string(exporter.id)]])
        }
    }

    var value: Value {
        [
            "receivers": .map(receivers),
            "processors": .map(processors),
            "exporters": .map(exporters),
            "extensions": ["health_check": ["endpoint": .string(CollectorPort.health.endpoint)]],
            "service": [
                "extensions": ["health_check"],
                "pipelines": .map(pipelines),
                "telemetry": [
                    "metrics": [
                        "readers": [
                            [
                                "pull": [
                                    "exporter": [
                                        "prometheus": [
                                            "host": "0.0.0.0", "port": .int(CollectorPort.own.number),
                                            // The names that the collector's own documentation has.
                                            "without_scope_info": true, "without_type_suffix": true,
                                            "without_units": true,
                                        ]
                                    ]
                                ]
                            ]
                        ]
                    ]
                ],
            ],
        ]
    }

    private static let otlp: Value = [
        "protocols": [
            "grpc": ["endpoint": .string(CollectorPort.otlpGRPC.endpoint)],
            "http": ["endpoint": .string(CollectorPort.otlpHTTP.endpoint)],
        ]
    ]

    private static func limiter(_ memory: CollectorMemory) -> Value {
        ["check_interval": "1s", "limit_mib": .int(memory.hard), "spike_limit_mib": .int(memory.spike)]
    }

    /// Who sent it, over whatever the sender says of that.
    private static func identity(of unit: Unit) -> Value {
        let attributes = [
            (unit.tenantLabel, unit.name), ("k8s.namespace.name", unit.namespace),
            ("deployment.environment.name", unit.environment.name),
        ]
        return [
            "attributes": .list(
                attributes.map { ["key": .string($0.0), "value": .string($0.1), "action": "upsert"] })
        ]
    }
}

extension TraceProtocol {
    fileprivate var receiver: Value {
        switch self {
        case .jaeger:
            [
                "protocols": [
                    "grpc": ["endpoint": .string(CollectorPort.jaegerGRPC.endpoint)],
                    "thrift_http": ["endpoint": .string(CollectorPort.jaegerThrift.endpoint)],
                ]
            ]
        case .zipkin: ["endpoint": .string(CollectorPort.zipkin.endpoint)]
        }
    }
}
