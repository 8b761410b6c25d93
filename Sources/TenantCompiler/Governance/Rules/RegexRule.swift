internal import LabelMatching

/// A name or a text matches an expression.
struct RegexRule: Rule {
    static let type = RuleType.regex

    let message: String
    private let subject: RuleSubject
    private let pattern: RegularExpression

    init?(_ spec: RuleSpec, _ reader: inout Reader) {
        guard let message = spec.message.value, let subject = spec.field.value, let pattern = spec.pattern.value else {
            return nil
        }
        self.message = message
        self.subject = subject
        self.pattern = pattern
    }

    func judge(_ facts: UnitFacts, _ judgement: inout Judgement) {
        for occurrence in facts.occurrences(of: subject) {
            judgement.look(at: occurrence.subject)
            guard let text = occurrence.text else {
                judgement.report(message, occurrence.subject, at: occurrence.span, "this is no text")
                continue
            }
            guard !pattern.matches(text) else { continue }
            judgement.report(
                message, occurrence.subject, at: occurrence.span, "`\(text)` does not match `\(pattern.pattern)`")
        }
    }
}
