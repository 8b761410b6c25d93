extension Analyses {
    /// Functions that take every fall of a value for a restart.
    static func rates(_ expression: Expression, _ context: AnalysisContext) -> [PromQLProblem] {
        var problems: [PromQLProblem] = []
        expression.forEach { node in
            guard case .call(let call) = node, [.rate, .irate, .increase, .resets].contains(call.function),
                let argument = call.arguments.first
            else { return }
            let name = call.function.rawValue
            switch ValueNature(of: argument, context.knowledge) {
            case .gauge(let why):
                problems.append(
                    PromQLProblem(
                        .rateOfGauge, argument.range,
                        "`\(name)` counts every fall of a value as a restart, and \(why)",
                        help: call.function == .resets ? nil : "`delta` and `deriv` are for values that go up and down")
                )
            case .aggregate(let operation):
                problems.append(
                    PromQLProblem(
                        .rateOfAggregation, argument.range,
                        "a restart of one series looks like growth of all after `\(operation.rawValue)`",
                        help: "take `\(name)` of each series first: \(operation.rawValue)(\(name)(x[5m]))"))
            case .counter, .unknown: break
            }
        }
        return problems
    }
}
