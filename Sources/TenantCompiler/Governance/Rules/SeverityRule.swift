internal import Diagnostics

/// Alerts have known severities.
struct SeverityRule: Rule {
    static let type = RuleType.severity

    let message: String
    private let severities: [String]

    init?(_ spec: RuleSpec, _ reader: inout Reader) {
        guard let message = spec.message.value, spec.severities.isSet else { return nil }
        self.message = message
        severities = spec.severities.elements.compactMap(\.value)
    }

    func judge(_ facts: UnitFacts, _ judgement: inout Judgement) {
        for alert in facts.alerts {
            judgement.look(at: alert.subject)
            guard let severity = alert.labels.first(where: { $0.name == "severity" }) else {
                judgement.report(message, alert.subject, at: alert.span, "has no label `severity`")
                continue
            }
            guard !severities.contains(severity.value) else { continue }
            let nearest = Suggestion.nearest(to: severity.value, among: severities)
            judgement.report(
                message, alert.subject, at: severity.span,
                "`\(severity.value)` is none of \(listed(severities))"
                    + (nearest.map { "; did you mean `\($0)`?" } ?? ""),
                fixes: nearest.map {
                    [Fix("write `\($0)`", edits: [Edit(severity.span, word: $0)], isSafe: false)]
                } ?? [])
        }
    }
}
