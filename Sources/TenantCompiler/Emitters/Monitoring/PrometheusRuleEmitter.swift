internal import YAML

extension Emitter {
    static let prometheusRule = Emitter(
        "PrometheusRule tenant-rules",
        "For tenants with a Prometheus of their own that the operator runs: every rule that it evaluates"
    ) { unit in
        guard unit.hasOwnMonitoring(.operator) else { return [] }
        return splitGroups(unit.rules.groups(of: .tenant)).enumerated().map { index, groups in
            let name = index == 0 ? "tenant-rules" : "tenant-rules-\(index + 1)"
            return unit.object(
                "monitoring.coreos.com/v1", "PrometheusRule", name,
                [
                    "apiVersion": "monitoring.coreos.com/v1",
                    "kind": "PrometheusRule",
                    "metadata": unit.metadata(name: name),
                    "spec": ["groups": .ruleGroups(groups)],
                ])
        }
    }
}

extension Unit {
    /// Whether the tenant has a Prometheus of its own, run in a mode.
    func hasOwnMonitoring(_ mode: MonitoringMode) -> Bool {
        lifecycle != .retired && hasPrometheus && monitoringMode == mode
    }

    var monitoringMode: MonitoringMode { platform.monitoring.mode.value ?? .operator }
}
