extension Unit {
    /// The shortest time between two scrapes of the tenant's workloads, in seconds; null where something else may scrape
    /// them, or nobody says how often.
    var shortestScrapeInterval: Double? {
        let scrapers: Set = ["ServiceMonitor", "PodMonitor", "ScrapeConfig", "Probe"]
        guard !raw.contains(where: { scrapers.contains($0.kind) }) else { return nil }
        let usual = tier.spec.monitoring.scrapeInterval.value
        let intervals = spec.workloads.items.compactMap(ScrapeTarget.init).map { $0.interval ?? usual }
        let known = intervals.compactMap { $0 }
        guard known.count == intervals.count, let shortest = known.min() else { return nil }
        return Double(shortest.milliseconds) / 1000
    }
}
