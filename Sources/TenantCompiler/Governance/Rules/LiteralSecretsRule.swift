/// Sources hold no secrets, only the names of some.
struct LiteralSecretsRule: Rule {
    static let type = RuleType.literalSecrets

    let message: String

    init?(_ spec: RuleSpec, _ reader: inout Reader) {
        guard let message = spec.message.value else { return nil }
        self.message = message
    }

    init(message: String) { self.message = message }

    func judge(_ facts: UnitFacts, _ judgement: inout Judgement) {
        judgement.look(at: "secret")
        for sighting in facts.unit.tenant.secrets {
            judgement.look(at: sighting.subject)
            judgement.report(sighting, message)
        }
    }
}
