internal import YAML

/// Manifests, or the tenant, have fields.
struct RequiredFieldsRule: Rule {
    static let type = RuleType.requiredFields

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
            case .manifest(let kind, let path):
                for (manifest, node) in facts.manifests(of: kind) {
                    judgement.look(at: manifest.subject)
                    guard path.values(in: manifest.value, node).isEmpty else { continue }
                    judgement.report(
                        message, manifest.subject, at: (node?.span ?? manifest.source).head, "has no `\(path.text)`")
                }
            case .tenant(let path):
                let subject = "tenant/\(path.joined(separator: "."))"
                judgement.look(at: subject)
                guard facts.occurrences(of: field).isEmpty else { continue }
                judgement.report(
                    message, subject, at: facts.tenantSpan, "has no `\(path.joined(separator: "."))`")
            default: break
            }
        }
    }
}
