internal import LabelMatching

/// Labels whose value is the same for every series of a vector, as equalities of its selector fix them.
enum FixedLabels {
    static func of(_ expression: Expression) -> [SelectorMatcher] {
        switch expression {
        case .selector(let selector): equalities(selector)
        case .range(let node): equalities(node.selector)
        case .parenthesized(let node): of(node.inner)
        case .subquery(let node): of(node.operand)
        case .unary(let node): of(node.operand)
        case .aggregation(let node): kept(of(node.operand), by: node)
        case .call(let node):
            switch node.function {
            case .labelReplace, .labelJoin, .absent, .absentOverTime, .info, .vector, .scalar: []
            default: node.arguments.first { $0.type != .scalar && $0.type != .string }.map(of) ?? []
            }
        case .binary(let node):
            if node.right.type == .scalar {
                of(node.left)
            } else if node.left.type == .scalar {
                of(node.right)
            } else if node.operation == .and || node.operation == .unless {
                of(node.left)
            } else {
                []
            }
        case .number, .string: []
        }
    }

    private static func equalities(_ selector: Selector) -> [SelectorMatcher] {
        selector.matchers.filter {
            $0.matcher.operation == .equal && $0.matcher.name != "__name__" && !$0.matcher.value.isEmpty
        }
    }

    private static func kept(_ labels: [SelectorMatcher], by node: Aggregation) -> [SelectorMatcher] {
        if node.operation.selectsSeries { return labels }
        guard node.operation != .countValues, let grouping = node.grouping else { return [] }
        return labels.filter { label in
            grouping.labels.contains { $0.text == label.matcher.name } != grouping.isWithout
        }
    }
}
