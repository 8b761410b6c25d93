internal import Kubernetes
internal import YAML

/// Where a collector passes one kind of data on.
struct CollectorExporter {
    enum Signal: String {
        case metrics
        case traces
        case logs
    }

    let signal: Signal
    /// Its type, and its name where the type alone does not say what it is for.
    let id: String
    let value: Value

    /// One for each kind of data that has somewhere to go.
    static func all(of unit: Unit) -> [CollectorExporter] {
        let metrics = CollectorExporter(
            signal: .metrics, id: "prometheus",
            value: ["endpoint": .string(CollectorPort.exported.endpoint), "metric_expiration": "5m"])
        let traces = unit.tracesAddress.map { address in
            CollectorExporter(
                signal: .traces, id: unit.exporterType(isHTTP: address.takesHTTP) + "/traces",
                value: address.takesHTTP ? .http(address.url(adding: ""), unit) : .grpc(address, unit))
        }
        let logs = unit.logsAddress.map { address in
            CollectorExporter(
                signal: .logs, id: unit.exporterType(isHTTP: true) + "/logs",
                // Loki takes OTLP beneath this path.
                value: .http(address.url(adding: "/otlp"), unit))
        }
        return [metrics] + [traces, logs].compactMap { $0 }
    }
}

extension MonitoringAddress {
    /// Whether OTLP goes there over HTTP: gRPC knows no paths, and 4318 is the port that OTLP over HTTP has.
    fileprivate var takesHTTP: Bool { port == 4318 || !(rest.isEmpty || rest == "/") }
}

extension Value {
    fileprivate static func grpc(_ address: MonitoringAddress, _ unit: Unit) -> Value {
        [
            "endpoint": .collectorText(address.target),
            "headers": ["x-scope-orgid": .string(unit.name)],
            "tls": address.isSecure ? .absent : ["insecure": true],
        ]
    }

    /// A collector takes what stands behind a dollar for a variable.
    private static func collectorText(_ text: String) -> Value { .string(text.replacing("$", with: "$$")) }

    /// The paths of each kind of data are the collector's to add.
    fileprivate static func http(_ url: String, _ unit: Unit) -> Value {
        ["endpoint": .collectorText(url), "headers": ["X-Scope-OrgID": .string(unit.name)]]
    }
}

extension Unit {
    /// What the exporter of OTLP is called by the release that the image's tag names; the newest where it names none.
    fileprivate func exporterType(isHTTP: Bool) -> String {
        let tag = (try? ImageReference.parse(collectorImage))?.tag.flatMap { ToolVersion($0) }
        let isRenamed = tag.map { $0 >= ToolVersion(major: 0, minor: 144) } ?? true
        return isHTTP ? (isRenamed ? "otlp_http" : "otlphttp") : (isRenamed ? "otlp_grpc" : "otlp")
    }
}
