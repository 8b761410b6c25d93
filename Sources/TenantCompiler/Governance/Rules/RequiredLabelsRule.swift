/// Declared metrics have labels.
struct RequiredLabelsRule: Rule {
    static let type = RuleType.requiredLabels

    let message: String
    private let labels: [String]
    private let defaults: [String: String]

    init?(_ spec: RuleSpec, _ reader: inout Reader) {
        guard let message = spec.message.value, spec.labels.isSet else { return nil }
        self.message = message
        labels = spec.labels.elements.compactMap { $0.value?.text }
        defaults = spec.writtenDefaults
    }

    func judge(_ facts: UnitFacts, _ judgement: inout Judgement) {
        for metric in facts.metrics where !metric.isRecorded {
            judgement.look(at: metric.subject)
            let missing = labels.filter { label in !metric.labels.contains { $0.name == label } }
            guard !missing.isEmpty else { continue }
            let known = missing.compactMap { name in defaults[name].map { (name: name, value: $0) } }
            judgement.report(
                message, metric.subject, at: metric.span, "has no label \(listed(missing))",
                fixes: known.count == missing.count ? judgement.repairs.adding(labels: known, to: metric) : [])
        }
    }
}

/// Words as a sentence lists them: `a`, `b`.
func listed(_ words: [String]) -> String { words.map { "`\($0)`" }.joined(separator: ", ") }
