extension DashboardGenerator {
    static let goldenSignals = DashboardGenerator(.goldenSignals) { unit, span in
        let metrics = GoldenSignalMetrics(unit.spec.metrics)
        let signals = unit.spec.alerts.goldenSignals.value ?? GoldenSignalsSpec()
        let select = PanelSelectors(unit: unit)
        var panels: [Panel] = []
        if let metric = metrics.traffic { panels.append(traffic(select.own(metric), above: signals.traffic.value)) }
        if let metric = metrics.traffic, let failures = metrics.failures {
            panels.append(
                errors(
                    select.own(metric, "\(failures.label)=~\"\(failures.pattern)\""), of: select.own(metric),
                    above: signals.errors.value))
        }
        if let metric = metrics.latency {
            panels.append(latency(select.own(metric + "_bucket"), above: signals.latency.value))
        }
        guard !panels.isEmpty, let metric = metrics.traffic ?? metrics.latency.map({ $0 + "_count" }) else {
            return nil
        }
        return Dashboard(
            template: .goldenSignals, span: span, title: "\(unit.name) / Golden signals",
            description: "How much is asked of \(unit.name), how much of it fails, and how long it takes.",
            variables: select.variables(of: metric, unit.tenantMatcher), panels: panels)
    }
}

private func traffic(_ selector: String, above limit: ExactDecimal?) -> Panel {
    Panel(
        "Traffic", "Requests a second that each job serves.", .timeSeries, .requestsPerSecond,
        thresholds: limit.map { [.yellow($0.display)] } ?? [],
        [Panel.Target("sum by (job) (rate(\(selector)[$__rate_interval]))", "{{job}}")])
}

private func errors(_ failed: String, of all: String, above limit: Percentage?) -> Panel {
    Panel(
        "Errors", "The share of requests that fail. Above the line HighErrorRate fires.", .timeSeries, .percent,
        thresholds: limit.map { [.red($0.ratio.display)] } ?? [],
        [
            Panel.Target(
                """
                sum by (job) (rate(\(failed)[$__rate_interval])) / sum by (job) (rate(\(all)[$__rate_interval]))
                """, "{{job}}")
        ])
}

private func latency(_ buckets: String, above limit: PrometheusDuration?) -> Panel {
    let targets = [("0.5", "p50"), ("0.95", "p95"), ("0.99", "p99")].map { quantile, name in
        Panel.Target(
            "histogram_quantile(\(quantile), sum by (job, le) (rate(\(buckets)[$__rate_interval])))",
            "{{job}} \(name)")
    }
    return Panel(
        "Latency", "How long requests take: half, 95 and 99 of a hundred are faster. Above the line HighLatency fires.",
        .timeSeries, .seconds, thresholds: limit.map { [.yellow($0.decimalSeconds)] } ?? [], targets)
}
