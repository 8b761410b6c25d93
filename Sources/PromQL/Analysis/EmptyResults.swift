extension Analyses {
    /// Operations that leave nothing whatever they are given, beside comparisons.
    static func emptyResults(_ expression: Expression, _ context: AnalysisContext) -> [PromQLProblem] {
        var problems: [PromQLProblem] = []
        expression.forEach { node in
            switch node {
            case .aggregation(let aggregation): problems += chosen(aggregation)
            case .call(let call) where call.function == .clamp: problems += clamped(call)
            case .binary(let binary) where binary.operation == .unless: problems += withoutItself(binary)
            case .binary(let binary) where binary.operation.isComparison && !binary.returnsBool:
                problems += histograms(binary, context)
            default: break
            }
        }
        return problems
    }

    /// `topk(0, x)`.
    private static func chosen(_ node: Aggregation) -> [PromQLProblem] {
        guard [.topk, .bottomk, .limitk].contains(node.operation), let parameter = node.parameter,
            ValueInterval(of: parameter).high < 1, !isNaN(parameter)
        else { return [] }
        return [
            PromQLProblem(
                .neverTrue, parameter.range,
                "`\(node.operation.rawValue)` gives as many series as this says, and so none",
                help: "write how many, from 1 on")
        ]
    }

    /// `clamp(x, 5, 1)`.
    private static func clamped(_ node: Call) -> [PromQLProblem] {
        guard node.arguments.count == 3 else { return [] }
        let low = ValueInterval(of: node.arguments[1])
        let high = ValueInterval(of: node.arguments[2])
        guard low.low > high.high, !isNaN(node.arguments[1]), !isNaN(node.arguments[2]) else { return [] }
        return [
            PromQLProblem(
                .neverTrue, node.arguments[1].range.lowerBound..<node.arguments[2].range.upperBound,
                "`clamp` gives nothing where the lower bound is above the upper one", help: "change the two over")
        ]
    }

    /// `x unless x`, and `x > 5 unless x > 3`: whatever is on the left is on the right.
    private static func withoutItself(_ node: Binary) -> [PromQLProblem] {
        let left = node.left.unwrapped
        let right = node.right.unwrapped
        guard Printer.text(of: left) == Printer.text(of: right) || isWithin(left, right) else { return [] }
        return [
            PromQLProblem(
                .neverTrue, node.range, "this is always empty: all that is left of `unless` is right of it too",
                help: "the right side tells what to leave out")
        ]
    }

    /// Whether a comparison leaves no more than another of the same vector.
    private static func isWithin(_ left: Expression, _ right: Expression) -> Bool {
        guard let (first, one) = bounded(left) else { return false }
        if first == Printer.text(of: right) { return true }
        // Of `!=` the bounds do not tell what is left out.
        guard let (second, other) = bounded(right), first == second, one.isWithin(other),
            operation(right) != .notEqual
        else { return false }
        if includesBound(right) || !includesBound(left) { return true }
        return (one.low > other.low || other.low == -.infinity) && (one.high < other.high || other.high == .infinity)
    }

    static func operation(_ comparison: Expression) -> BinaryOperator? {
        if case .binary(let node) = comparison.unwrapped { node.operation } else { nil }
    }

    /// Whether the bound itself meets a comparison.
    static func includesBound(_ comparison: Expression) -> Bool {
        [.lessOrEqual, .greaterOrEqual, .equal].contains(operation(comparison))
    }

    /// Nothing is above, below or equal to a histogram.
    private static func histograms(_ node: Binary, _ context: AnalysisContext) -> [PromQLProblem] {
        for (side, other) in [(node.left, node.right), (node.right, node.left)] where other.type == .scalar {
            guard let name = histogram(side, context.knowledge) else { continue }
            return [
                PromQLProblem(
                    .neverTrue, side.range, "`\(name)` is a histogram, which compares with no number",
                    help: "compare a quantile of it, or `\(name)_sum` and `\(name)_count`")
            ]
        }
        return []
    }

    private static func histogram(_ expression: Expression, _ knowledge: MetricKnowledge) -> String? {
        switch expression.unwrapped {
        case .selector(let selector):
            guard let name = selector.metricName, let series = knowledge.series(name), series.type == .histogram,
                series.part == .whole
            else { return nil }
            return name
        case .call(let call) where [.rate, .irate, .increase].contains(call.function):
            guard case .range(let range)? = call.arguments.first?.unwrapped else { return nil }
            return histogram(.selector(range.selector), knowledge)
        case .aggregation(let node) where node.operation == .sum || node.operation == .avg:
            return histogram(node.operand, knowledge)
        default: return nil
        }
    }

    static func isNaN(_ expression: Expression) -> Bool {
        if case .number(let number) = expression.unwrapped { number.value.isNaN } else { false }
    }
}
