extension Analyses {
    /// Ranges with too few samples for what is made of them.
    static func rangeLengths(_ expression: Expression, _ context: AnalysisContext) -> [PromQLProblem] {
        var problems: [PromQLProblem] = []
        expression.forEach { node in
            switch node {
            case .call(let call) where comparesSamples(call.function):
                for argument in call.arguments {
                    if case .range(let range) = argument.unwrapped {
                        problems += scraped(range, call, context)
                    } else if case .subquery(let subquery) = argument.unwrapped {
                        problems += stepped(subquery, call)
                    }
                }
            case .subquery(let subquery):
                guard let step = subquery.step, step.nanoseconds > subquery.duration.nanoseconds else { return }
                problems.append(
                    PromQLProblem(
                        .shortRange, step.range,
                        "the step is longer than the range, so that mostly no step falls into it",
                        help: "make the range at least as long as the step"))
            default: break
            }
        }
        return problems
    }

    /// Whether one sample is nothing to the function.
    private static func comparesSamples(_ function: Function) -> Bool {
        switch function {
        case .rate, .irate, .increase, .delta, .idelta, .deriv, .predictLinear, .holtWinters,
            .doubleExponentialSmoothing:
            true
        default: false
        }
    }

    private static func scraped(
        _ node: RangeSelector, _ call: Call, _ context: AnalysisContext
    ) -> [PromQLProblem] {
        guard let interval = context.scrapeInterval, node.duration.seconds < 2 * interval,
            let name = node.selector.metricName, context.knowledge.series(name) != nil
        else { return [] }
        let often = DurationFormat.text(ofSeconds: interval) ?? "\(NumberFormat.text(of: interval)) s"
        let isHopeless = node.duration.seconds < interval
        return [
            PromQLProblem(
                .shortRange, node.duration.range,
                isHopeless
                    ? "`\(call.function.rawValue)` needs two samples, and there is one every \(often)"
                    : "`\(call.function.rawValue)` needs two samples, and now and then only one of every \(often) is here",
                help: "take at least four times the time between scrapes, so that one may fail")
        ]
    }

    private static func stepped(_ node: Subquery, _ call: Call) -> [PromQLProblem] {
        guard let step = node.step, node.duration.nanoseconds >= step.nanoseconds,
            node.duration.nanoseconds / 2 < step.nanoseconds
        else { return [] }
        return [
            PromQLProblem(
                .shortRange, step.range,
                "`\(call.function.rawValue)` needs two samples, and a step this long leaves one or two",
                help: "make the range at least twice as long as the step")
        ]
    }
}
