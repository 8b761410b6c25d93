/// A field is one of a few values.
struct AllowedValuesRule: Rule {
    static let type = RuleType.allowedValues

    let message: String
    private let subject: RuleSubject
    private let values: [String]

    init?(_ spec: RuleSpec, _ reader: inout Reader) {
        guard let message = spec.message.value, let subject = spec.field.value, spec.values.isSet else { return nil }
        self.message = message
        self.subject = subject
        values = spec.values.elements.compactMap { $0.value?.text }
    }

    func judge(_ facts: UnitFacts, _ judgement: inout Judgement) {
        for occurrence in facts.occurrences(of: subject) {
            judgement.look(at: occurrence.subject)
            let text = occurrence.text
            guard !values.contains(where: { $0 == text }) else { continue }
            judgement.report(
                message, occurrence.subject, at: occurrence.span,
                "\(text.map { "`\($0)`" } ?? "this") is none of \(listed(values))",
                fixes: text.map { judgement.repairs.rewording($0, at: occurrence.span, among: values) } ?? [])
        }
    }
}
