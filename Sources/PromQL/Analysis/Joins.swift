extension Analyses {
    /// Operations between vectors whose series do not find each other.
    static func joins(_ expression: Expression, _ context: AnalysisContext) -> [PromQLProblem] {
        var problems = matchProblems(in: expression, knowledge: context.knowledge)
        expression.forEach { node in
            guard case .binary(let join) = node, join.left.type == .instantVector, join.right.type == .instantVector,
                join.operation != .or, let problem = differingGroupings(join, context),
                !problems.contains(where: { $0.range.overlaps(join.operationRange) || $0.range == problem.range })
            else { return }
            problems.append(problem)
        }
        return problems
    }

    /// `sum by (job) (x) / sum by (pod) (y)`: only series without both labels would match.
    private static func differingGroupings(_ join: Binary, _ context: AnalysisContext) -> PromQLProblem? {
        let left = labelFlow(of: join.left, knowledge: context.knowledge)
        let right = labelFlow(of: join.right, knowledge: context.knowledge)
        for (side, own, other) in [(join.left, left, right), (join.right, right, left)] {
            for label in grouped(side) where decides(label.text, join) && !own.presence(of: label.text).isNever {
                guard case .never(_, let what) = other.presence(of: label.text) else { continue }
                return PromQLProblem(
                    .impossibleMatch, join.matching.range.isEmpty ? join.operationRange : join.matching.range,
                    "only series without `\(label.text)` match: one side is grouped by it, and on the other \(what)",
                    help: "`on` names the labels that both sides have")
            }
        }
        return nil
    }

    /// Whether series must agree in a label.
    private static func decides(_ label: String, _ join: Binary) -> Bool {
        switch join.matching.labels {
        case .all: true
        case .on(let labels): labels.contains { $0.text == label }
        case .ignoring(let labels): !labels.contains { $0.text == label }
        }
    }

    /// The labels that a side is grouped by in so many words.
    private static func grouped(_ expression: Expression) -> [Name] {
        switch expression.unwrapped {
        case .aggregation(let node):
            guard let grouping = node.grouping, !grouping.isWithout else { return [] }
            return grouping.labels
        case .binary(let node) where node.right.type == .scalar: return grouped(node.left)
        case .binary(let node) where node.left.type == .scalar: return grouped(node.right)
        default: return []
        }
    }
}
