extension Analyses {
    /// Functions over values that go up and down, given what only grows until it is reset.
    static func gaugeFunctions(_ expression: Expression, _ context: AnalysisContext) -> [PromQLProblem] {
        var problems: [PromQLProblem] = []
        expression.forEach { node in
            guard case .call(let call) = node, let instead = instead(of: call.function),
                let argument = call.arguments.first(where: { $0.type == .rangeVector }),
                isCounter(argument, context.knowledge)
            else { return }
            problems.append(
                PromQLProblem(
                    .counterAsGauge, argument.range,
                    "`\(call.function.rawValue)` takes the restart of a counter for a fall, and this is a counter",
                    help: instead))
        }
        return problems
    }

    /// What says of a counter what the function says of a gauge; null for what means something of either.
    private static func instead(of function: Function) -> String? {
        switch function {
        case .delta: "`increase` tells how much a counter has grown"
        case .idelta, .deriv: "`irate` and `rate` tell how fast a counter grows"
        case .predictLinear, .holtWinters, .doubleExponentialSmoothing, .avgOverTime, .stddevOverTime, .stdvarOverTime,
            .madOverTime, .quantileOverTime:
            "take it of the rate: \(function.rawValue)(rate(x[5m])[1h:])"
        default: nil
        }
    }

    /// Native histograms grow too, and yet the average of one means something.
    private static func isCounter(_ argument: Expression, _ knowledge: MetricKnowledge) -> Bool {
        guard ValueNature(of: argument, knowledge) == .counter else { return false }
        var isDeclared = true
        argument.forEach { node in
            guard let selector = node.selector else { return }
            let series = selector.metricName.flatMap(knowledge.series)
            if series?.isCounter != true { isDeclared = false }
        }
        return isDeclared
    }
}
