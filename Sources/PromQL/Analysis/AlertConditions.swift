extension Analyses {
    /// Alerts that fire whatever is measured.
    static func alertConditions(_ expression: Expression, _ context: AnalysisContext) -> [PromQLProblem] {
        guard context.purpose == .alert, expression.type.isOperand else { return [] }
        if expression.type == .scalar {
            return [
                PromQLProblem(
                    .neverResolves, expression.range, "a scalar always has a value, so that the alert never resolves",
                    help: "compare a vector, such as `vector(…) > 0`")
            ]
        }
        if let constant = constantPart(of: expression) {
            return [
                PromQLProblem(
                    .neverResolves, constant, "this part always has a value, so that the alert never resolves",
                    help: "only where the whole is compared can an alert stop to fire")
            ]
        }
        if let bool = boolComparison(expression) {
            return [
                PromQLProblem(
                    .noCondition, bool, "`bool` gives 0 or 1 and drops no series, so that the alert fires on both",
                    help: "leave `bool` out")
            ]
        }
        if let everything = everyValue(expression) { return [everything] }
        guard !hasCondition(expression, context) else { return [] }
        let idle = comparison(in: expression)
        return [
            PromQLProblem(
                .noCondition, idle ?? expression.range,
                (idle == nil ? "nothing is compared" : "every value meets this")
                    + ", so that the alert fires as long as there are series",
                help: "compare the value with a threshold")
        ]
    }

    /// What is there whatever the series are, if it makes the result be there.
    private static func constantPart(of expression: Expression) -> Range<Int>? {
        switch expression {
        case .parenthesized(let node): constantPart(of: node.inner)
        case .unary(let node): constantPart(of: node.operand)
        case .call(let node) where node.function == .vector: node.range
        case .call(let node):
            switch node.function {
            case .hour, .minute, .month, .year, .dayOfWeek, .dayOfMonth, .dayOfYear, .daysInMonth:
                node.arguments.isEmpty ? node.range : node.arguments.first.flatMap(constantPart)
            case .absent: nil
            default: node.arguments.first { $0.type == .instantVector }.flatMap(constantPart)
            }
        case .aggregation(let node): constantPart(of: node.operand)
        case .binary(let node): constantPart(of: node)
        case .number, .string, .selector, .range, .subquery: nil
        }
    }

    private static func constantPart(of node: Binary) -> Range<Int>? {
        switch node.operation {
        case .or: return constantPart(of: node.left) ?? constantPart(of: node.right)
        case .and, .unless: return nil
        default: break
        }
        let constant =
            node.left.type == .scalar
            ? constantPart(of: node.right) : node.right.type == .scalar ? constantPart(of: node.left) : nil
        guard constant != nil, node.operation.isComparison, !node.returnsBool else { return constant }
        // A filter may drop it; not if every value passes.
        let left = ValueInterval(of: node.left)
        let right = ValueInterval(of: node.right)
        guard let opposite = node.operation.negated, !left.can(opposite, right) else { return nil }
        return constant
    }

    /// A comparison with `bool` that is the whole condition.
    private static func boolComparison(_ expression: Expression) -> Range<Int>? {
        guard case .binary(let node) = expression.unwrapped, node.returnsBool else { return nil }
        return node.operationRange
    }

    /// The first comparison without `bool`.
    private static func comparison(in expression: Expression) -> Range<Int>? {
        var found: Range<Int>?
        expression.forEach { node in
            guard found == nil, case .binary(let binary) = node, binary.operation.isComparison, !binary.returnsBool
            else { return }
            found =
                binary.operationRange.lowerBound..<max(binary.operationRange.upperBound, binary.right.range.upperBound)
        }
        return found
    }

    /// `x > 5 or x <= 5`.
    private static func everyValue(_ expression: Expression) -> PromQLProblem? {
        guard case .binary(let node) = expression.unwrapped, node.operation == .or,
            let (first, one) = bounded(node.left), let (second, other) = bounded(node.right), first == second,
            operation(node.left) != .notEqual, operation(node.right) != .notEqual,
            one.union(other) == .any, one.low <= other.high, other.low <= one.high,
            one.high != other.low && other.high != one.low || includesBound(node.left) || includesBound(node.right)
        else { return nil }
        return PromQLProblem(
            .noCondition, node.range, "one of both sides holds for every value of `\(first)`",
            help: "`and` asks for both")
    }

    /// Whether some value does not meet a comparison. That there are series is what is asked of a count.
    private static func canFail(_ node: Binary) -> Bool {
        if case .aggregation(let aggregation) = node.left.unwrapped,
            aggregation.operation == .count || aggregation.operation == .group
        {
            return true
        }
        guard let opposite = node.operation.negated else { return true }
        return ValueInterval(of: node.left).can(opposite, ValueInterval(of: node.right))
    }

    /// Whether anything can make the result empty though there are series.
    private static func hasCondition(_ expression: Expression, _ context: AnalysisContext) -> Bool {
        // A metric of an unknown kind may have been recorded where a condition held.
        if case .selector(let selector) = expression.unwrapped {
            guard let name = selector.metricName, let series = context.knowledge.series(name) else { return true }
            return series.type == .unknown
        }
        var found = false
        expression.forEach { node in
            switch node {
            case .binary(let binary):
                if binary.operation == .and || binary.operation == .unless { found = true }
                if binary.operation.isComparison, !binary.returnsBool, canFail(binary) { found = true }
            case .call(let call) where call.function == .absent || call.function == .absentOverTime: found = true
            case .selector(let selector):
                if selector.metricName == "ALERTS" { found = true }
            default: break
            }
        }
        return found
    }
}

extension BinaryOperator {
    /// The comparison that holds where this one does not, NaN apart.
    var negated: BinaryOperator? {
        switch self {
        case .equal: .notEqual
        case .notEqual: .equal
        case .less: .greaterOrEqual
        case .lessOrEqual: .greater
        case .greater: .lessOrEqual
        case .greaterOrEqual: .less
        default: nil
        }
    }
}
