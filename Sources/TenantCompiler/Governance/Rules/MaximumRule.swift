internal import Kubernetes

/// A field is not above a number or quantity.
struct MaximumRule: Rule {
    static let type = RuleType.maximum

    let message: String
    private let subject: RuleSubject
    private let maximum: Quantity

    init?(_ spec: RuleSpec, _ reader: inout Reader) {
        guard let message = spec.message.value, let subject = spec.field.value, let maximum = spec.maximum.value else {
            return nil
        }
        guard subject.isField else {
            if let span = spec.field.span {
                RuleSubject.report(subject.display, at: span, &reader, among: RuleSubject.fieldForms)
            }
            return nil
        }
        self.message = message
        self.subject = subject
        self.maximum = maximum
    }

    func judge(_ facts: UnitFacts, _ judgement: inout Judgement) {
        for occurrence in facts.occurrences(of: subject) {
            judgement.look(at: occurrence.subject)
            guard let text = occurrence.text, let amount = try? Quantity.parse(text) else {
                judgement.report(message, occurrence.subject, at: occurrence.span, "this is no number or quantity")
                continue
            }
            guard amount > maximum else { continue }
            judgement.report(
                message, occurrence.subject, at: occurrence.span, "`\(text)` is above \(maximum.canonical)")
        }
    }
}
