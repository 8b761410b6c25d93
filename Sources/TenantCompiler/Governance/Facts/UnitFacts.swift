internal import Diagnostics
internal import YAML

/// What standards are judged against in one tenant and environment.
///
/// What the compiler generates is judged as the tenant's own is: its rules and dashboards are among the unit's.
struct UnitFacts: Sendable {
    let unit: Unit
    let metrics: [MetricFact]
    let alerts: [AlertFact]
    let dashboards: [DashboardFact]

    init(_ unit: Unit) {
        self.unit = unit
        guard unit.lifecycle != .retired else {
            (metrics, alerts, dashboards) = ([], [], [])
            return
        }
        metrics = unit.spec.metrics.items.map(MetricFact.init) + unit.rules.rules.compactMap(MetricFact.init)
        alerts = unit.rules.alerts.map(AlertFact.init)
        dashboards =
            unit.tenant.dashboards.compactMap { DashboardFact($0, in: unit.program.sources) }
            + unit.dashboards.map(DashboardFact.init)
    }

    /// Where a finding about the tenant as a whole is shown.
    var tenantSpan: Span { unit.tenant.document.nameSpan }

    /// The manifests of a kind, each with its node where the tenant or its tier brought it as a file.
    func manifests(of kind: String?) -> [(manifest: Manifest, node: Node?)] {
        let written = unit.raw.map(\.node)
        return unit.manifests.filter { kind == nil || $0.kind == kind }
            .map { manifest in (manifest, written.first { $0.span == manifest.source }) }
    }
}

extension MetricFact {
    fileprivate init(_ item: Named<MetricSpec>.Item) {
        self.init(
            name: item.name, span: item.nameSpan, itemSpan: item.span, type: item.element.type.value,
            typeSpan: item.element.type.span,
            labels: item.element.labels.items.map { label in
                LabelFact(
                    name: label.key, cardinality: label.value.value, span: label.keySpan,
                    valueSpan: label.value.span ?? label.keySpan)
            })
    }
}

extension MetricFact {
    /// Null for an alert.
    fileprivate init?(_ rule: MonitoringRule) {
        guard rule.kind == .record else { return nil }
        self.init(name: rule.name.text, span: rule.name.span, itemSpan: rule.itemSpan, isRecorded: true)
    }
}

extension AlertFact {
    fileprivate init(_ rule: MonitoringRule) {
        func texts(_ entries: [MonitoringRule.Entry]) -> [Text] {
            entries.map { Text(name: $0.name, value: $0.value.text, span: $0.value.span) }
        }
        self.init(
            name: rule.name.text, span: rule.name.span, itemSpan: rule.itemSpan, isInDocument: rule.isInDocument,
            labels: texts(rule.labels), annotations: texts(rule.annotations))
    }
}
