internal import Diagnostics
internal import YAML

/// The alerts and recorded metrics of a tenant's Prometheus rule files, as far as their YAML tells.
struct RuleFiles {
    private(set) var metrics: [MetricFact] = []
    private(set) var alerts: [AlertFact] = []

    /// Reads one document; what is no rule is passed over, since what a rule must be is not a standard's matter.
    mutating func read(_ root: Node) {
        for group in root["groups"]?.items ?? [] {
            for rule in group["rules"]?.items ?? [] {
                if let name = rule["alert"], name.kind == .scalar {
                    alerts.append(
                        AlertFact(
                            name: name.text, span: name.span, itemSpan: rule.span, isInDocument: false,
                            labels: Self.texts(rule["labels"]),
                            annotations: Self.texts(rule["annotations"])))
                } else if let name = rule["record"], name.kind == .scalar {
                    metrics.append(MetricFact(name: name.text, span: name.span, itemSpan: rule.span, isRecorded: true))
                }
            }
        }
    }

    private static func texts(_ node: Node?) -> [AlertFact.Text] {
        (node?.entries ?? []).filter { $0.value.kind == .scalar && !$0.value.isNull }
            .map { AlertFact.Text(name: $0.key.text, value: $0.value.text, span: $0.value.span) }
    }
}
