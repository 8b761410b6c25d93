/// Which of a tenant's declared metrics tell its golden signals.
struct GoldenSignalMetrics {
    /// A histogram of request times in seconds.
    var latency: String?
    /// A counter of requests.
    var traffic: String?
    /// The counter's label that holds the status, and what failures have there.
    var failures: (label: String, pattern: String)?

    /// Metrics are known by the names and labels that client libraries and the standards give them.
    init(_ metrics: Named<MetricSpec>) {
        func declared(_ type: MetricType) -> [Named<MetricSpec>.Item] {
            metrics.items.filter { $0.element.type.value == type }
        }
        latency = Self.best(
            declared(.histogram).map(\.name), of: ["http_request_duration_seconds"],
            endings: ["_request_duration_seconds", "_latency_seconds", "_duration_seconds"])
        let counters = declared(.counter)
        // A counter that tells what failed serves both signals.
        let telling = counters.filter { Self.failures(in: $0.element) != nil }
        let names = ["http_requests_total"]
        let endings = ["_requests_total"]
        let counter =
            Self.best(telling.map(\.name), of: names, endings: endings)
            ?? Self.best(counters.map(\.name), of: names, endings: endings)
        traffic = counter
        failures = counter.flatMap { metrics[$0] }.flatMap(Self.failures)
    }

    /// The preferred name, or else the first with the first of the endings that any has.
    private static func best(_ names: [String], of preferred: [String], endings: [String]) -> String? {
        if let name = preferred.first(where: names.contains) { return name }
        for ending in endings {
            if let name = names.first(where: { $0.hasSuffix(ending) }) { return name }
        }
        return nil
    }

    private static func failures(in metric: MetricSpec) -> (label: String, pattern: String)? {
        let labels = metric.labels.items.map(\.key)
        guard
            let label = ["status", "code", "status_code", "http_status", "http_status_code"].first(
                where: labels.contains)
        else { return nil }
        return (label, "5..")
    }
}
