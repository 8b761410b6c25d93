internal import Diagnostics

extension PlaybookActionSpec {
    /// Reports an action that its author cannot have, that the trigger gives nothing to, or that is given what it does
    /// not take.
    func check(on trigger: HealingTrigger, isOfTenant: Bool, _ reader: inout Reader) {
        guard let text = name.value?.text, let span = name.span, let action = RobustaAction.named(text) else { return }
        if isOfTenant, let refusal = action.refusal {
            reader.report(
                .actionBeyondTenant, "`\(text)` is no action for a tenant: it \(refusal)", at: span,
                label: "the platform's alone",
                help:
                    "use an action that keeps to what set it off, such as `delete_pod` or `logs_enricher`, or ask the "
                    + "platform for a playbook in the Platform's `healing`")
            return
        }
        if !trigger.subjects.contains(action.subject) {
            reader.report(
                .actionWithoutObject, "`\(text)` is about \(action.subject.words), and `\(trigger.rawValue)` has none",
                at: span, label: "has nothing to act on", help: Self.advice(on: action, trigger))
            return
        }
        checkParameters(of: action, isOfTenant: isOfTenant, &reader)
    }

    private static func advice(on action: RobustaAction, _ trigger: HealingTrigger) -> String {
        let triggers = HealingTrigger.allCases.filter { $0.subjects.contains(action.subject) }.map {
            "`\($0.rawValue)`"
        }
        return triggers.isEmpty
            ? "no trigger here gives one; leave the action out"
            : "use it with \(triggers.joined(separator: " or ")), or take another action"
    }

    private func checkParameters(of action: RobustaAction, isOfTenant: Bool, _ reader: inout Reader) {
        let known = action.parameters.map(\.name)
        for item in with.items {
            guard let literal = item.value.value, let span = item.value.span else { continue }
            if let parameter = action.parameters.first(where: { $0.name == item.key }) {
                guard parameter.value(of: literal) == nil, isOfTenant else { continue }
                reader.report(
                    .misgivenAction, "`\(item.key)` of `\(action.name)` is \(parameter.expected)", at: span,
                    label: "does not fit", help: "write \(parameter.expected)")
            } else if isOfTenant {
                let nearest = Suggestion.nearest(to: item.key, among: known)
                reader.report(
                    .misgivenAction, "`\(item.key)` is no parameter of `\(action.name)`", at: item.keySpan,
                    label: nearest.map { "did you mean `\($0)`?" } ?? "not taken",
                    help: known.isEmpty
                        ? "`\(action.name)` takes no parameters here"
                        : "the parameters here are \(known.map { "`\($0)`" }.joined(separator: ", "))")
            }
        }
        for parameter in action.parameters where parameter.isRequired && with[parameter.name] == nil {
            guard let span = name.span else { continue }
            reader.report(
                .misgivenAction, "`\(action.name)` has no `\(parameter.name)`", at: span,
                label: "requires `\(parameter.name)`",
                help: "write `{ name: \(action.name), with: { \(parameter.name): … } }`; it is \(parameter.expected)")
        }
    }
}
