/// What a Prometheus is told of one workload's pods: enough to find and scrape them.
struct PlatformScrape: Sendable, Hashable {
    let tenant: String
    let namespace: String
    let workload: String
    let path: String
    let interval: PrometheusDuration?
    let port: Int
}

extension Unit {
    var platformScrapes: [PlatformScrape] {
        scrapeTargets.map { target in
            let port =
                switch target.port {
                case .declared(_, let number), .number(let number): number
                }
            return PlatformScrape(
                tenant: name, namespace: namespace, workload: target.workload, path: target.path,
                interval: target.interval, port: port)
        }
    }
}
