/// Dashboards have telling titles.
struct TitleRule: Rule {
    static let type = RuleType.title

    let message: String
    private let minLength: Int

    init?(_ spec: RuleSpec, _ reader: inout Reader) {
        guard let message = spec.message.value, let minLength = spec.minLength.value else { return nil }
        self.message = message
        self.minLength = minLength
    }

    func judge(_ facts: UnitFacts, _ judgement: inout Judgement) {
        for dashboard in facts.dashboards {
            judgement.look(at: dashboard.subject)
            let length = (dashboard.title ?? "").count
            guard length < minLength else { continue }
            judgement.report(
                message, dashboard.subject, at: dashboard.span,
                dashboard.title == nil
                    ? "has no title" : "\(length) characters, and \(minLength) are the fewest")
        }
    }
}
