/// What a Prometheus is told of the pods of a workload or a collector: enough to find and scrape them.
struct PlatformScrape: Sendable, Hashable {
    let tenant: String
    let namespace: String
    let component: Component
    /// The workload's.
    let workload: String
    /// What the job is called in the tenant.
    let name: String
    let path: String
    let interval: PrometheusDuration?
    let port: Int
    /// Whether the pods pass on what others have sent them, so that series keep the `job` and `instance` they came with.
    var isRelayed = false
}

extension Unit {
    var platformScrapes: [PlatformScrape] {
        scrapeTargets.map { target in
            let port =
                switch target.port {
                case .declared(_, let number), .number(let number): number
                }
            return PlatformScrape(
                tenant: name, namespace: namespace, component: .workload, workload: target.workload,
                name: target.workload, path: target.path, interval: target.interval, port: port)
        } + (hasCollector ? [collectorScrape(.own), collectorScrape(.exported)] : [])
    }

    private func collectorScrape(_ port: CollectorPort) -> PlatformScrape {
        PlatformScrape(
            tenant: name, namespace: namespace, component: .collector, workload: Collector.name,
            name: port == .own ? Collector.name : "\(Collector.name)-\(port.name)", path: "/metrics", interval: nil,
            port: port.number, isRelayed: port == .exported)
    }
}
