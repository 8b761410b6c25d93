internal import YAML

extension Emitter {
    static let serviceMonitor = Emitter(
        "ServiceMonitor <workload>", "For each Deployment whose `metrics` are on one of its `ports`"
    ) { unit in
        guard unit.lifecycle != .retired, unit.monitoringMode == .operator else { return [] }
        return unit.scrapeTargets.compactMap { target in
            guard case .declared(let port, _) = target.port, !target.hasTwoServices else { return nil }
            return unit.object(
                "monitoring.coreos.com/v1", "ServiceMonitor", target.workload,
                [
                    "apiVersion": "monitoring.coreos.com/v1",
                    "kind": "ServiceMonitor",
                    "metadata": unit.metadata(name: target.workload),
                    "spec": [
                        "selector": ["matchLabels": unit.monitoredLabels(target.workload)],
                        "endpoints": [
                            [
                                "port": .string(port),
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

extension Unit {
    /// Labels of a workload's pods and Service.
    func monitoredLabels(_ workload: String) -> Value {
        ["app.kubernetes.io/component": "workload", "app.kubernetes.io/name": .string(workload)]
    }
}
