/// Alerts have annotations, and none of these is empty.
struct RequiredAnnotationsRule: Rule {
    static let type = RuleType.requiredAnnotations

    let message: String
    private let annotations: [String]
    private let defaults: [String: String]

    init?(_ spec: RuleSpec, _ reader: inout Reader) {
        guard let message = spec.message.value, spec.annotations.isSet else { return nil }
        self.message = message
        annotations = spec.annotations.elements.compactMap { $0.value?.text }
        defaults = spec.writtenDefaults
    }

    func judge(_ facts: UnitFacts, _ judgement: inout Judgement) {
        for alert in facts.alerts {
            judgement.look(at: alert.subject)
            let missing = annotations.filter { name in
                !alert.annotations.contains { $0.name == name && Self.says($0.value) }
            }
            guard !missing.isEmpty else { continue }
            let known = missing.compactMap { name in defaults[name].map { (name: name, value: $0) } }
            judgement.report(
                message, alert.subject, at: alert.span, "has no annotation \(listed(missing))",
                fixes: known.count == missing.count ? judgement.repairs.adding(annotations: known, to: alert) : [])
        }
    }

    /// Whether a text has anything but blanks.
    private static func says(_ text: String) -> Bool {
        text.unicodeScalars.contains { !$0.properties.isWhitespace }
    }
}
