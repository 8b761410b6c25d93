/// What a Prometheus is told of the pods of a workload, a database or a collector: enough to find and scrape them.
struct PlatformScrape: Sendable, Hashable {
    let tenant: String
    let namespace: String
    /// The labels that select the pods, as a query to the API server.
    let selector: String
    /// The value that series have for `job`.
    let job: String
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
                tenant: name, namespace: namespace, selector: Self.query(.workload, target.workload),
                job: target.workload, name: target.workload, path: target.path, interval: target.interval, port: port)
        } + scrapedDatabases.map(databaseScrape)
            + (hasCollector ? [collectorScrape(.own), collectorScrape(.exported)] : [])
    }

    private func databaseScrape(_ database: ScrapedDatabase) -> PlatformScrape {
        PlatformScrape(
            tenant: name, namespace: namespace,
            selector: database.podLabels.map { "\($0.key)=\($0.value)" }.joined(separator: ","),
            job: database.job, name: database.job, path: "/metrics", interval: nil,
            port: database.port)
    }

    private func collectorScrape(_ port: CollectorPort) -> PlatformScrape {
        PlatformScrape(
            tenant: name, namespace: namespace, selector: Self.query(.collector, Collector.name), job: Collector.name,
            name: port == .own ? Collector.name : "\(Collector.name)-\(port.name)", path: "/metrics", interval: nil,
            port: port.number, isRelayed: port == .exported)
    }

    private static func query(_ component: Component, _ name: String) -> String {
        "app.kubernetes.io/component=\(component.rawValue),app.kubernetes.io/name=\(name)"
    }
}
