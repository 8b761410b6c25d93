internal import LabelMatching
internal import PromQL

/// Which series a tenant's expressions may read, and what is known of them.
struct ReadableSeries: Sendable {
    let version: PrometheusVersion
    let scope: TenantScope
    let knowledge: MetricKnowledge
    /// Whether a metric that is not declared may be read; null where nothing is declared, so that nobody can tell.
    let isGranted: (@Sendable (String) -> Bool)?
    /// The shortest time between two scrapes of what is declared, in seconds; null where nobody says.
    let scrapeInterval: Double?
    /// Those that the unit's expressions may use, by name.
    private let grants: [BoundGrant]

    /// - Parameters:
    ///   - recorded: The metrics that rules make, the tenant's own and generated ones.
    ///   - day: The date that grants are held against; without one nothing is granted.
    init(of unit: Unit, recorded: Set<String>, on day: CalendarDate?) {
        let release = unit.prometheusVersion
        version = PrometheusVersion(release.major, release.minor)
        scrapeInterval = unit.shortestScrapeInterval
        let grants = unit.program.grants.filter { $0.isMeant(for: unit) && $0.holds(on: day) }
        self.grants = grants
        let grant: @Sendable (String) -> [LabelMatcher]? = { Self.grant(of: $0, among: grants)?.matchers }
        scope = TenantScope(label: unit.tenantLabel, tenant: unit.name, grant: grant)
        let declared = unit.spec.metrics.items
        var metrics: [String: MetricKnowledge.Metric] = [:]
        for item in declared { metrics[item.name] = Self.known(item.element) }
        knowledge = MetricKnowledge(metrics: metrics, targetLabels: Self.targetLabels + [unit.tenantLabel])
        guard !declared.isEmpty else {
            isGranted = nil
            return
        }
        let exporters = unit.databaseMetrics
        isGranted = { metric in
            recorded.contains(metric) || grant(metric) != nil || Self.isPlatformMetric(metric)
                || exporters.contains(where: metric.hasPrefix)
        }
    }

    /// The grants that an expression needs.
    func uses(of enforced: Enforced) -> [GrantUse] {
        enforced.granted.compactMap { metric in
            Self.grant(of: metric.text, among: grants).map { GrantUse($0.name, metric.text) }
        }
    }

    /// The first by name.
    private static func grant(of metric: String, among grants: [BoundGrant]) -> BoundGrant? {
        grants.first { $0.metrics.contains { $0.name == metric } }
    }

    /// What series get from where they are scraped.
    private static let targetLabels = [
        "job", "instance", "pod", "namespace", "container", "service", "endpoint", "node",
    ]

    private static func known(_ metric: MetricSpec) -> MetricKnowledge.Metric {
        let type: PromQL.MetricType =
            switch metric.type.value {
            case .counter: .counter
            case .gauge: .gauge
            case .histogram: .histogram
            case .summary: .summary
            case nil: .unknown
            }
        let labels = metric.labels.items.map(\.key)
        return MetricKnowledge.Metric(type: type, labels: labels.isEmpty ? nil : labels)
    }

    /// Series of Kubernetes, which carry the tenant's label too, and of Prometheus itself.
    static func isPlatformMetric(_ name: String) -> Bool {
        ["kube_", "container_", "kubelet_", "scrape_", "ALERTS"].contains(where: name.hasPrefix) || name == "up"
    }

    /// Whether only the platform's Prometheus has the series.
    static func isOfKubernetes(_ name: String) -> Bool {
        ["kube_", "container_", "kubelet_"].contains(where: name.hasPrefix)
    }
}

extension UnitRules {
    /// The metrics that the rules make.
    var recorded: Set<String> { Set(rules.filter { $0.kind == .record }.map(\.name.text)) }
}
