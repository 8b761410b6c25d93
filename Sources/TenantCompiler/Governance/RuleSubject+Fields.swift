internal import Diagnostics

extension RuleSubject {
    /// The forms of subjects that can be there or not.
    static let fieldForms = ["manifest:<Kind>.<path>", "tenant.<field>"]

    /// The `fields` of a rule over manifests and tenants; what is none is reported.
    static func fields(of spec: RuleSpec, _ reader: inout Reader) -> [RuleSubject] {
        var subjects: [RuleSubject] = []
        for (field, span) in zip(spec.fields.elements, spec.fields.spans) {
            guard let text = field.value else { continue }
            if let subject = RuleSubject(text), subject.isField {
                subjects.append(subject)
            } else {
                report(text, at: span, &reader, among: fieldForms)
            }
        }
        return subjects
    }
}
