extension Analyses {
    /// Quantiles of histograms and of anything else.
    static func quantiles(_ expression: Expression, _ context: AnalysisContext) -> [PromQLProblem] {
        var problems: [PromQLProblem] = []
        expression.forEach { node in
            switch node {
            case .call(let call) where call.function == .histogramQuantile || call.function == .quantileOverTime:
                if let quantile = call.arguments.first { problems += range(of: quantile) }
            case .aggregation(let aggregation) where aggregation.operation == .quantile:
                if let quantile = aggregation.parameter { problems += range(of: quantile) }
            default: break
            }
            guard case .call(let call) = node,
                call.function == .histogramQuantile || call.function == .histogramFraction,
                let histogram = call.arguments.last
            else { return }
            problems += buckets(histogram, call, context)
        }
        return problems
    }

    private static func range(of quantile: Expression) -> [PromQLProblem] {
        guard case .number(let number) = quantile.unwrapped, !(0...1).contains(number.value) else { return [] }
        let percent = (1...100).contains(number.value)
        return [
            PromQLProblem(
                .quantileOutOfRange, number.range, "a quantile is a number from 0 to 1",
                help: percent
                    ? "\(NumberFormat.text(of: number.value)) % is \(NumberFormat.text(of: number.value / 100))" : nil)
        ]
    }

    private static func buckets(
        _ histogram: Expression, _ call: Call, _ context: AnalysisContext
    ) -> [PromQLProblem] {
        // Native histograms have no label `le`; only names and types of others tell which they are.
        guard readsBuckets(histogram) || readsNoHistogram(histogram, context.knowledge) else { return [] }
        var problems: [PromQLProblem] = []
        if case .never(let range, let what) = labelFlow(of: histogram, knowledge: context.knowledge).presence(of: "le")
        {
            problems.append(
                PromQLProblem(
                    .quantileWithoutBounds, range,
                    "`\(call.function.rawValue)` needs the bounds of the buckets in the label `le`, and \(what)",
                    help: "keep the label: sum by (le) (…)"))
        }
        if let selector = total(histogram) {
            let name = selector.metricName ?? ""
            problems.append(
                PromQLProblem(
                    .quantileWithoutRate, selector.coreRange,
                    "the buckets of `\(name)` count since the start of each process, so that this hardly moves",
                    help: "take their growth over a time: sum by (le) (rate(\(name)[5m]))"))
        }
        return problems
    }

    private static func readsBuckets(_ expression: Expression) -> Bool {
        var found = false
        expression.forEach { if $0.selector?.metricName?.hasSuffix("_bucket") ?? false { found = true } }
        return found
    }

    /// Whether all that is read is declared as something else, which has no bounds whatever it is grouped by.
    private static func readsNoHistogram(_ expression: Expression, _ knowledge: MetricKnowledge) -> Bool {
        var types: [MetricType?] = []
        expression.forEach { node in
            if let selector = node.selector { types.append(selector.metricName.flatMap(knowledge.series)?.type) }
        }
        return !types.isEmpty && types.allSatisfy { $0 == .counter || $0 == .gauge }
    }

    /// The selector whose values come through as they are stored.
    private static func total(_ expression: Expression) -> Selector? {
        switch expression {
        case .selector(let selector): selector.metricName?.hasSuffix("_bucket") ?? false ? selector : nil
        case .parenthesized(let node): total(node.inner)
        case .aggregation(let node): total(node.operand)
        case .call(let node) where node.function == .labelReplace || node.function == .labelJoin:
            node.arguments.first.flatMap(total)
        default: nil
        }
    }
}
