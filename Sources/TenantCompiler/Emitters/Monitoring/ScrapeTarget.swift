internal import YAML

/// A workload whose metrics Prometheus scrapes.
struct ScrapeTarget {
    let workload: String
    let path: String
    let interval: PrometheusDuration?
    let port: Port
    /// Whether its pods have two Services, through which Prometheus would scrape each of them twice.
    let hasTwoServices: Bool

    enum Port {
        /// One of the workload's `ports`, which its Service has too.
        case declared(String, number: Int)
        case number(Int)
    }

    /// Null for a workload that is not scraped, or not on any port.
    init?(_ item: Named<WorkloadSpec>.Item) {
        guard let metrics = item.element.metrics.value, let port = Self.port(metrics, of: item.element) else {
            return nil
        }
        workload = item.name
        path = metrics.path.value?.text ?? "/metrics"
        interval = metrics.interval.value
        self.port = port
        hasTwoServices = item.element.isStateful
    }

    private static func port(_ metrics: MetricsEndpointSpec, of workload: WorkloadSpec) -> Port? {
        let ports = workload.ports.items
        func declared(_ item: Named<PortSpec>.Item) -> Port? {
            item.element.port.value.map { .declared(item.name, number: $0.number) }
        }
        switch metrics.port.value {
        case nil: return ports.first.flatMap(declared)
        case .name(let name): return ports.first { $0.name == name }.flatMap(declared)
        case .number(let number):
            return ports.first { $0.element.port.value?.number == number }.flatMap(declared) ?? .number(number)
        }
    }
}

extension Unit {
    var scrapeTargets: [ScrapeTarget] { spec.workloads.items.compactMap(ScrapeTarget.init) }

    /// Puts the tenant's label on every series of a target, over what the target says of itself.
    var tenantRelabelling: Value {
        [["action": "replace", "targetLabel": .string(tenantLabel), "replacement": .string(name)]]
    }
}
