extension Analyses {
    /// Comparisons that filter everything away.
    static func comparisons(_ expression: Expression, _ context: AnalysisContext) -> [PromQLProblem] {
        var problems: [PromQLProblem] = []
        expression.forEach { node in
            guard case .binary(let comparison) = node else { return }
            if comparison.operation == .and {
                problems += exclusion(comparison)
            } else if comparison.operation.isComparison, !comparison.returnsBool {
                problems += impossibility(comparison)
            }
        }
        return problems
    }

    private static func impossibility(_ node: Binary) -> [PromQLProblem] {
        let left = ValueInterval(of: node.left)
        let right = ValueInterval(of: node.right)
        if let problem = nothingByItself(node) { return [problem] }
        guard !left.can(node.operation, right) else { return [] }
        let (side, interval) =
            left == .any || (node.left.type == .scalar && left.isPoint) ? (node.right, right) : (node.left, left)
        return [
            PromQLProblem(
                .neverTrue, node.operationRange.lowerBound..<max(node.operationRange.upperBound, node.range.upperBound),
                "this never holds: \(described(side, interval))", help: hint(node))
        ]
    }

    /// Not a number, or the very same on both sides.
    private static func nothingByItself(_ node: Binary) -> PromQLProblem? {
        let place = node.operationRange.lowerBound..<max(node.operationRange.upperBound, node.range.upperBound)
        if isNaN(node.left) || isNaN(node.right), node.operation != .notEqual {
            return PromQLProblem(
                .neverTrue, place, "this never holds: NaN compares with nothing", help: "`x != x` finds what is NaN")
        }
        guard node.operation == .less || node.operation == .greater, case .all = node.matching.labels,
            node.matching.group == nil, node.left.type == .instantVector, node.right.type == .instantVector,
            Printer.text(of: node.left.unwrapped) == Printer.text(of: node.right.unwrapped)
        else { return nil }
        return PromQLProblem(.neverTrue, place, "this never holds: both sides are the same")
    }

    private static func described(_ side: Expression, _ interval: ValueInterval) -> String {
        let printed = Printer.text(of: side)
        let text = printed.utf8.count > 60 ? "the other side" : "`\(printed)`"
        let (low, high) = (NumberFormat.text(of: interval.low), NumberFormat.text(of: interval.high))
        if interval.isPoint { return "\(text) is always \(low)" }
        if interval.high == .infinity { return "\(text) is never below \(low)" }
        if interval.low == -.infinity { return "\(text) is never above \(high)" }
        return "\(text) lies between \(low) and \(high)"
    }

    private static func hint(_ node: Binary) -> String? {
        guard case .aggregation(let aggregation) = node.left.unwrapped, aggregation.operation == .count else {
            return nil
        }
        return "where there are no series `count` gives none; `absent` tells that there are none"
    }

    /// `x > 5 and x < 3`.
    private static func exclusion(_ node: Binary) -> [PromQLProblem] {
        guard let (first, one) = bounded(node.left), let (second, other) = bounded(node.right),
            one.high < other.low || other.high < one.low, first == second
        else { return [] }
        return [
            PromQLProblem(
                .neverTrue, node.range,
                "this never holds: both sides compare `\(first)`, with bounds that exclude each other",
                help: "`or` takes values beyond either bound")
        ]
    }

    /// A comparison of something with a number: what is compared, and the values that are left.
    static func bounded(_ expression: Expression) -> (String, ValueInterval)? {
        guard case .binary(let node) = expression.unwrapped, node.operation.isComparison, !node.returnsBool,
            case .number = node.right.unwrapped, node.left.type == .instantVector
        else { return nil }
        return (Printer.text(of: node.left.unwrapped), ValueInterval(of: expression))
    }
}
