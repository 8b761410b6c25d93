internal import YAML

/// Where a Grafana asks.
struct DataSource: Sendable {
    let name: String
    let type: String
    /// What dashboards name it by; Grafana would make one up.
    var uid: String { name.lowercased() }
    var url: String?
    var settings: [Member] = []
    /// What Grafana shows nobody; nothing here is a secret of ours.
    var headers: [(name: String, value: String)] = []
    var isDefault = false

    /// As a provisioning file and a GrafanaDatasource have it.
    var value: Value {
        let named = headers.enumerated().map { Member("httpHeaderName\($0 + 1)", .string($1.name)) }
        let values = headers.enumerated().map { Member("httpHeaderValue\($0 + 1)", .string($1.value)) }
        return [
            "name": .string(name),
            "uid": .string(uid),
            "type": .string(type),
            "access": "proxy",
            "url": .optional(url.map(Value.string)),
            "isDefault": isDefault ? true : .absent,
            "editable": false,
            "jsonData": Value.map(settings + named).orAbsent,
            "secureJsonData": Value.map(values).orAbsent,
        ]
    }
}

extension Unit {
    /// The tenant's own metrics and logs, and the cloud's metrics of the platform's region.
    var dataSources: [DataSource] {
        var sources: [DataSource] = []
        if hasPrometheus {
            let service = platform.monitoring.mode.value == .standalone ? "prometheus" : "prometheus-operated"
            sources.append(
                DataSource(name: "Prometheus", type: "prometheus", url: "http://\(service):9090", isDefault: true))
        }
        if let loki = logsAddress?.url {
            // Loki tells tenants apart by this header.
            sources.append(
                DataSource(name: "Loki", type: "loki", url: loki, headers: [("X-Scope-OrgID", name)]))
        }
        if let region = platform.grafana.cloudwatchRegion.value {
            sources.append(
                DataSource(
                    name: "CloudWatch", type: "cloudwatch",
                    settings: [Member("authType", "default"), Member("defaultRegion", .string(region))]))
        }
        return sources
    }

    /// Whether the tenant gets a Grafana of its own in a mode.
    func hasGrafana(_ mode: GrafanaMode) -> Bool {
        hasGrafana && lifecycle != .retired && (platform.grafana.mode.value ?? .sidecar) == mode
    }
}
