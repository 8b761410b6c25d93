extension Analyses {
    /// A rule records or compares samples; promtool lets strings and ranges pass, and the server fails on them.
    static func ruleValue(_ expression: Expression, _ context: AnalysisContext) -> [PromQLProblem] {
        guard context.purpose != .query, !expression.type.isOperand else { return [] }
        let help =
            expression.type == .rangeVector
            ? "a function such as `rate` or `max_over_time` makes an instant vector of a range" : nil
        return [
            PromQLProblem(
                .ruleValue, expression.range,
                "a rule's value is an instant vector or a scalar, this is \(expression.type.phrase)", help: help)
        ]
    }
}
