/// Names of one type of metric end alike.
struct SuffixRule: Rule {
    static let type = RuleType.suffix

    let message: String
    private let metricType: MetricType
    private let suffix: String

    init?(_ spec: RuleSpec, _ reader: inout Reader) {
        guard let message = spec.message.value, let type = spec.metricType.value, let suffix = spec.suffix.value else {
            return nil
        }
        self.message = message
        metricType = type
        self.suffix = suffix
    }

    func judge(_ facts: UnitFacts, _ judgement: inout Judgement) {
        for metric in facts.metrics where metric.type == metricType {
            judgement.look(at: metric.subject)
            guard !metric.name.hasSuffix(suffix) else { continue }
            let name = metric.name + suffix
            judgement.report(
                message, metric.subject, at: metric.span, "a \(metricType.rawValue) that does not end in `\(suffix)`",
                fixes: judgement.repairs.renaming(metric, to: name))
        }
    }
}
