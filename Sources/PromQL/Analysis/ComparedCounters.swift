extension Analyses {
    /// An alert on how much a counter has counted since its process started: once it fires, it fires until a restart.
    static func comparedCounters(_ expression: Expression, _ context: AnalysisContext) -> [PromQLProblem] {
        guard context.purpose == .alert else { return [] }
        var problems: [PromQLProblem] = []
        expression.forEach { node in
            guard case .binary(let binary) = node, isThreshold(binary.operation) else { return }
            for (side, other) in [(binary.left, binary.right), (binary.right, binary.left)] {
                guard case .number = other.unwrapped, let selector = counter(in: side, context.knowledge),
                    let name = selector.metricName
                else { continue }
                problems.append(
                    PromQLProblem(
                        .counterAsGauge, selector.range,
                        "`\(name)` counts since the start of each process, so that this holds until the next restart",
                        help: "compare how much it has grown: increase(\(name)[5m])"))
            }
        }
        return problems
    }

    private static func isThreshold(_ operation: BinaryOperator) -> Bool {
        switch operation {
        case .greater, .greaterOrEqual, .less, .lessOrEqual: true
        default: false
        }
    }

    /// A counter as it is, or several made into one.
    private static func counter(in expression: Expression, _ knowledge: MetricKnowledge) -> Selector? {
        switch expression.unwrapped {
        case .selector(let selector):
            let series = selector.metricName.flatMap(knowledge.series)
            return series?.isCounter == true ? selector : nil
        case .aggregation(let node):
            switch node.operation {
            case .sum, .avg, .min, .max: return counter(in: node.operand, knowledge)
            default: return nil
            }
        default: return nil
        }
    }
}
