internal import Diagnostics
internal import LabelMatching
internal import PromQL

/// Which series a tenant's expressions may read, and what is known of them.
struct ReadableSeries: Sendable {
    let version: PrometheusVersion
    let scope: TenantScope
    let knowledge: MetricKnowledge
    /// Whether a metric that is not declared may be read; null where nothing is declared, so that nobody can tell.
    let isGranted: (@Sendable (String) -> Bool)?

    /// - Parameters:
    ///   - recorded: The metrics that the tenant's rules make.
    ///   - day: The date that grants are held against; without one nothing is granted.
    init(of unit: Unit, recorded: Set<String>, on day: CalendarDate?, _ diagnostics: inout DiagnosticList) {
        let release = unit.prometheusVersion
        version = PrometheusVersion(release.major, release.minor)
        let grants = BoundGrant.all(of: unit, on: day, version: version, &diagnostics)
        let grant: @Sendable (String) -> [LabelMatcher]? = { metric in
            grants.first { $0.metrics.contains(metric) }?.matchers
        }
        scope = TenantScope(label: unit.tenantLabel, tenant: unit.name, grant: grant)
        let declared = unit.spec.metrics.items
        var metrics: [String: MetricKnowledge.Metric] = [:]
        for item in declared { metrics[item.name] = Self.known(item.element) }
        knowledge = MetricKnowledge(metrics: metrics, targetLabels: Self.targetLabels + [unit.tenantLabel])
        guard !declared.isEmpty else {
            isGranted = nil
            return
        }
        isGranted = { metric in
            recorded.contains(metric) || grant(metric) != nil || Self.isPlatformMetric(metric)
        }
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
    private static func isPlatformMetric(_ name: String) -> Bool {
        ["kube_", "container_", "kubelet_", "scrape_", "ALERTS"].contains(where: name.hasPrefix) || name == "up"
    }
}

extension UnitRules {
    /// The metrics that the rules make.
    var recorded: Set<String> { Set(rules.filter { $0.kind == .record }.map(\.name.text)) }
}
