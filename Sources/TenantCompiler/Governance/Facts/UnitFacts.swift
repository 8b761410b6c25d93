internal import Diagnostics
internal import YAML

/// What standards are judged against in one tenant and environment.
///
/// What the compiler makes itself (alerts of golden signals and objectives, dashboards of templates) is added here
/// when it is made, so that it is judged as the tenant's own is.
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
        var files = RuleFiles()
        for root in unit.tenant.rules { files.read(root) }
        metrics = unit.spec.metrics.items.map(MetricFact.init) + files.metrics
        alerts = unit.spec.alerts.rules.items.map(AlertFact.init) + files.alerts
        dashboards = unit.tenant.dashboards.compactMap { DashboardFact($0, in: unit.program.sources) }
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

extension AlertFact {
    fileprivate init(_ item: Named<AlertRuleSpec>.Item) {
        let rule = item.element
        func text(_ name: String, _ value: String?, _ span: Span?) -> [Text] {
            value.map { [Text(name: name, value: $0, span: span ?? item.nameSpan)] } ?? []
        }
        self.init(
            name: item.name, span: item.nameSpan, itemSpan: item.span, isInDocument: true,
            labels: text("severity", rule.severity.value?.rawValue, rule.severity.span)
                + rule.labels.items.flatMap { text($0.key, $0.value.value, $0.value.span) },
            annotations: text("summary", rule.summary.value, rule.summary.span)
                + text("description", rule.description.value, rule.description.span)
                + text("runbook_url", rule.runbook.value?.display, rule.runbook.span)
                + rule.annotations.items.flatMap { text($0.key, $0.value.value, $0.value.span) })
    }
}
