internal import YAML

extension Emitter {
    static let podMonitor = Emitter(
        "PodMonitor <workload>",
        "For each StatefulSet with `metrics`, and each workload whose `metrics` are on a port that its Service does not have"
    ) { unit in
        guard unit.lifecycle != .retired, unit.monitoringMode == .operator else { return [] }
        return unit.scrapeTargets.compactMap { target in
            guard let port = target.podPort else { return nil }
            return unit.object(
                "monitoring.coreos.com/v1", "PodMonitor", target.workload,
                [
                    "apiVersion": "monitoring.coreos.com/v1",
                    "kind": "PodMonitor",
                    "metadata": unit.metadata(name: target.workload),
                    "spec": [
                        // So that `job` is the workload's name, as a ServiceMonitor makes it.
                        "jobLabel": "app.kubernetes.io/name",
                        "selector": ["matchLabels": unit.monitoredLabels(target.workload)],
                        "podMetricsEndpoints": [
                            [
                                port.key: port.value,
                                "path": .string(target.path),
                                "interval": .duration(target.interval),
                                "relabelings": unit.tenantRelabelling,
                            ]
                        ],
                    ],
                ])
        }
    }
}

extension ScrapeTarget {
    /// The port of the pods to ask; null where their Service is asked.
    fileprivate var podPort: Member? {
        switch port {
        case .number(let number): Member("portNumber", .int(number))
        case .declared(let name, _): hasTwoServices ? Member("port", .string(name)) : nil
        }
    }
}
