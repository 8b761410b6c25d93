internal import Diagnostics
internal import YAML

/// Panels of dashboards have keys, and none of these is empty.
struct PanelsRule: Rule {
    static let type = RuleType.panels

    let message: String
    private let fields: [String]

    private static let known = ["title", "unit", "description", "datasource", "targets", "type"]

    init?(_ spec: RuleSpec, _ reader: inout Reader) {
        guard let message = spec.message.value, spec.fields.isSet else { return nil }
        self.message = message
        fields = spec.fields.elements.compactMap(\.value)
        for (field, span) in zip(spec.fields.elements, spec.fields.spans) {
            guard let text = field.value, !Self.known.contains(text) else { continue }
            RuleSubject.report(text, at: span, &reader, among: Self.known)
        }
    }

    func judge(_ facts: UnitFacts, _ judgement: inout Judgement) {
        for dashboard in facts.dashboards {
            for panel in dashboard.panels {
                let subject = dashboard.subject(of: panel)
                judgement.look(at: subject)
                let missing = fields.filter { !panel.has($0) }
                guard !missing.isEmpty else { continue }
                judgement.report(message, subject, at: panel.span, "this panel has no \(listed(missing))")
            }
        }
    }
}
