internal import LabelMatching

extension Analyses {
    /// Operations between vectors whose series never find each other.
    static func joins(_ expression: Expression, _ context: AnalysisContext) -> [PromQLProblem] {
        var problems: [PromQLProblem] = []
        expression.forEach { node in
            guard case .binary(let join) = node, join.left.type == .instantVector, join.right.type == .instantVector,
                join.operation != .or
            else { return }
            if let problem = differingValues(join) ?? differingLabels(join, context) { problems.append(problem) }
        }
        return problems
    }

    /// `x{code="500"} / x{code="200"}`.
    private static func differingValues(_ join: Binary) -> PromQLProblem? {
        let right = FixedLabels.of(join.right)
        for one in FixedLabels.of(join.left) where decides(one.matcher.name, join) {
            let name = one.matcher.name
            guard let other = right.first(where: { $0.matcher.name == name }),
                !right.contains(where: { $0.matcher == one.matcher }), other.matcher.value != one.matcher.value
            else { continue }
            return PromQLProblem(
                .joinWithoutMatch, other.range,
                "`\(name)` is `\(other.matcher.value)` here and `\(one.matcher.value)` on the other side, so that nothing matches",
                help: join.matching.labels == .all ? "write `\(join.operation.rawValue) ignoring (\(name))`" : nil)
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

    /// A label that one side keeps and the other has lost.
    private static func differingLabels(_ join: Binary, _ context: AnalysisContext) -> PromQLProblem? {
        let left = labelFlow(of: join.left, knowledge: context.knowledge)
        let right = labelFlow(of: join.right, knowledge: context.knowledge)
        var labels: [String] = []
        if case .on(let names) = join.matching.labels {
            labels = names.map(\.text)
        } else {
            labels = (kept(join.left) + kept(join.right)).filter { decides($0, join) }
        }
        for label in labels where label != "__name__" {
            if let problem = lost(label, has: left, kept(join.left), lacks: right, join) { return problem }
            if let problem = lost(label, has: right, kept(join.right), lacks: left, join) { return problem }
        }
        return nil
    }

    private static func lost(
        _ label: String, has one: LabelFlow, _ kept: [String], lacks other: LabelFlow, _ join: Binary
    ) -> PromQLProblem? {
        guard one.presence(of: label) == .always || (kept.contains(label) && !one.presence(of: label).isNever),
            case .never(let range, let what) = other.presence(of: label)
        else { return nil }
        return PromQLProblem(
            .joinWithoutMatch, range.isEmpty ? join.operationRange : range,
            "the sides of `\(join.operation.rawValue)` never match: one has the label `\(label)`, and on the other \(what)",
            help: "`on` names the labels that both have")
    }

    /// Labels that are named where the result is made: those of its own `by`, and equalities of its selector.
    private static func kept(_ expression: Expression) -> [String] {
        switch expression.unwrapped {
        case .aggregation(let node):
            guard let grouping = node.grouping, !grouping.isWithout else { return [] }
            return grouping.labels.map(\.text)
        case .binary(let node) where node.right.type == .scalar: return kept(node.left)
        case .binary(let node) where node.left.type == .scalar: return kept(node.right)
        default: return FixedLabels.of(expression).map(\.matcher.name)
        }
    }
}
