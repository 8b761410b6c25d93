/// Manifests, or the tenant, lack fields.
struct ForbiddenFieldsRule: Rule {
    static let type = RuleType.forbiddenFields

    let message: String
    private let fields: [RuleSubject]

    init?(_ spec: RuleSpec, _ reader: inout Reader) {
        guard let message = spec.message.value, spec.fields.isSet else { return nil }
        self.message = message
        fields = RuleSubject.fields(of: spec, &reader)
    }

    func judge(_ facts: UnitFacts, _ judgement: inout Judgement) {
        for field in fields {
            switch field {
            case .manifest(let kind, _):
                for (manifest, _) in facts.manifests(of: kind) { judgement.look(at: manifest.subject) }
            case .tenant(let path): judgement.look(at: "tenant/\(path.joined(separator: "."))")
            default: continue
            }
            for occurrence in facts.occurrences(of: field) {
                judgement.report(message, occurrence.subject, at: occurrence.span, "`\(field.display)` is set")
            }
        }
    }
}
