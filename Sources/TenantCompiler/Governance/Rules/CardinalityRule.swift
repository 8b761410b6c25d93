internal import Kubernetes

/// No label of a metric has too many values.
struct CardinalityRule: Rule {
    static let type = RuleType.cardinality

    let message: String
    private let maximum: Quantity

    init?(_ spec: RuleSpec, _ reader: inout Reader) {
        guard let message = spec.message.value, let maximum = spec.maximum.value else { return nil }
        self.message = message
        self.maximum = maximum
    }

    func judge(_ facts: UnitFacts, _ judgement: inout Judgement) {
        for metric in facts.metrics where !metric.isRecorded {
            judgement.look(at: metric.subject)
            for label in metric.labels {
                guard let count = label.cardinality, Quantity(integer: count) > maximum else {
                    continue
                }
                judgement.report(
                    message, metric.subject, at: label.valueSpan,
                    "label `\(label.name)` has \(count) values, and \(maximum.canonical) is the most")
            }
        }
    }
}
