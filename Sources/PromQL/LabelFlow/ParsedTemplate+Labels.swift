internal import Diagnostics

extension ParsedTemplate {
    /// The labels that the template reads and that cannot be there, in the order of the text.
    ///
    /// - Parameters:
    ///   - flow: what the rule's expression gives.
    ///   - ruleLabels: names that the rule adds itself; templates do not see them.
    ///   - externalLabels: what Prometheus adds to all that it sends; `nil` where nobody knows.
    package func impossibleLabels(
        in flow: LabelFlow, ruleLabels: [String] = [], externalLabels: [String]? = nil,
        knowledge: MetricKnowledge = MetricKnowledge(), version: PrometheusVersion
    ) -> [ImpossibleLabel] {
        let flows = queries.map { query in
            parseExpression(query.text, version: version).expression.map { labelFlow(of: $0, knowledge: knowledge) }
        }
        return labels.compactMap { reference in
            switch reference.source {
            case .alert:
                Self.judge(reference, flow, isRuleLabel: ruleLabels.contains(reference.name)) { .expression($0) }
            case .query(let index?) where index < queries.count:
                flows[index].flatMap { flow in
                    Self.judge(reference, flow, isRuleLabel: false) { [queries] range in
                        .template(queries[index].literal.place(of: range))
                    }
                }
            case .external: Self.judge(reference, externalLabels)
            default: nil
            }
        }
    }

    private static func judge(
        _ reference: LabelReference, _ flow: LabelFlow, isRuleLabel: Bool,
        place: (Range<Int>) -> ImpossibleLabel.Place
    ) -> ImpossibleLabel? {
        guard case .never(let range, let what) = flow.presence(of: reference.name) else { return nil }
        var help = help(reference.name, flow.possibleLabels)
        if isRuleLabel { help = "templates see the labels of the expression, not those that the rule adds" }
        return ImpossibleLabel(reference: reference, place: place(range), what: what, help: help)
    }

    private static func judge(_ reference: LabelReference, _ external: [String]?) -> ImpossibleLabel? {
        guard let external, !external.contains(reference.name) else { return nil }
        return ImpossibleLabel(
            reference: reference, place: .nowhere, what: "it is no external label of Prometheus",
            help: help(reference.name, external))
    }

    private static func help(_ name: String, _ possible: [String]?) -> String? {
        guard let possible else { return nil }
        if let nearest = Suggestion.nearest(to: name, among: possible) { return "did you mean `\(nearest)`?" }
        return possible.isEmpty ? nil : "there can be \(LabelInference.quoted(possible))"
    }
}
