internal import LabelMatching

extension Analyses {
    /// Labels asked of series that cannot have them.
    static func unknownLabels(_ expression: Expression, _ context: AnalysisContext) -> [PromQLProblem] {
        var problems: [PromQLProblem] = []
        expression.forEach { node in
            if let selector = node.selector { problems += unknownLabels(of: selector, context) }
            switch node {
            case .aggregation(let aggregation):
                guard let grouping = aggregation.grouping, !grouping.isWithout else { return }
                problems += lost(grouping.labels, in: aggregation.operand, context)
            case .binary(let binary):
                guard let group = binary.matching.group else { return }
                problems += lost(binary.matching.include, in: group == .left ? binary.right : binary.left, context)
            default: break
            }
        }
        return problems
    }

    private static func unknownLabels(of selector: Selector, _ context: AnalysisContext) -> [PromQLProblem] {
        guard let name = selector.metricName, let labels = context.knowledge.series(name)?.labels else { return [] }
        return selector.matchers.compactMap { condition in
            let label = condition.matcher.name
            guard label != "__name__", !labels.contains(label) else { return nil }
            return PromQLProblem(
                .unknownLabel, condition.nameRange, "`\(name)` is declared without the label `\(label)`",
                help: labels.isEmpty ? nil : "it has \(labels.map { "`\($0)`" }.joined(separator: ", "))")
        }
    }

    private static func lost(
        _ labels: [Name], in operand: Expression, _ context: AnalysisContext
    ) -> [PromQLProblem] {
        guard !labels.isEmpty else { return [] }
        let flow = labelFlow(of: operand, knowledge: context.knowledge)
        return labels.compactMap { label in
            guard case .never(_, let what) = flow.presence(of: label.text) else { return nil }
            return PromQLProblem(
                .unknownLabel, label.range, "there is no label `\(label.text)` here: \(what)")
        }
    }
}
