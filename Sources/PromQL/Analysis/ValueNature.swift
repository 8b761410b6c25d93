/// How the values of a vector go over time.
enum ValueNature: Equatable {
    /// They only grow until they are reset.
    case counter
    /// They go up and down; what makes them do so, as a clause.
    case gauge(String)
    /// Several counters are made into one.
    case aggregate(AggregationOperator)
    case unknown

    init(of expression: Expression, _ knowledge: MetricKnowledge) {
        switch expression {
        case .selector(let selector): self.init(of: selector, knowledge)
        case .range(let node): self.init(of: node.selector, knowledge)
        case .subquery(let node): self.init(of: node.operand, knowledge)
        case .parenthesized(let node): self.init(of: node.inner, knowledge)
        case .aggregation(let node):
            self =
                node.operation.selectsSeries ? Self(of: node.operand, knowledge) : .aggregate(node.operation)
        case .call(let node): self.init(of: node, knowledge)
        case .binary(let node) where node.operation.isComparison && !node.returnsBool && node.left.type != .scalar:
            self.init(of: node.left, knowledge)
        case .binary(let node) where node.operation == .multiply || node.operation == .divide:
            // Bytes made bits stay a counter.
            if case .number = node.right.unwrapped {
                self.init(of: node.left, knowledge)
            } else {
                self = .unknown
            }
        case .binary, .unary, .number, .string: self = .unknown
        }
    }

    private init(of selector: Selector, _ knowledge: MetricKnowledge) {
        guard let name = selector.metricName, let series = knowledge.series(name), let isCounter = series.isCounter
        else {
            self = .unknown
            return
        }
        // A native histogram is made of counters.
        let grows = isCounter || (series.type == .histogram && series.part == .whole)
        self = grows ? .counter : .gauge("`\(name)` is declared as a \(series.type)")
    }

    private init(of call: Call, _ knowledge: MetricKnowledge) {
        switch call.function {
        case .rate, .irate, .increase, .delta, .idelta, .deriv, .changes, .resets, .predictLinear, .absent,
            .absentOverTime, .histogramQuantile, .histogramAvg, .histogramFraction, .stddevOverTime, .quantileOverTime,
            .avgOverTime:
            self = .gauge("`\(call.function.rawValue)` gives values that go up and down")
        case .lastOverTime, .labelReplace, .labelJoin, .sort, .sortDesc:
            self = call.arguments.first.map { Self(of: $0, knowledge) } ?? .unknown
        default: self = .unknown
        }
    }
}
