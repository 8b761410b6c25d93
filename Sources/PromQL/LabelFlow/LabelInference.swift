/// Follows labels from selectors to the result; every function of the language says what becomes of them.
struct LabelInference {
    static let name = "__name__"

    let knowledge: MetricKnowledge

    func labels(of expression: Expression) -> LabelSet {
        switch expression {
        case .number, .string: none(expression.range, "a scalar has no labels")
        case .selector(let selector): labels(of: selector)
        case .range(let node): labels(of: node.selector)
        case .subquery(let node): labels(of: node.operand)
        case .parenthesized(let node): labels(of: node.inner)
        case .unary(let node): labels(of: node)
        case .aggregation(let node): labels(of: node)
        case .call(let node): labels(of: node)
        case .binary(let node): labels(of: node)
        }
    }

    func none(_ range: Range<Int>, _ what: String) -> LabelSet { LabelSet(others: .never(because: range, what: what)) }

    func withoutName(_ labels: LabelSet, _ range: Range<Int>, _ word: String) -> LabelSet {
        var result = labels
        if !result[Self.name].isNever {
            result[Self.name] = .never(because: range, what: "`\(word)` drops the metric's name")
        }
        return result
    }

    private func labels(of node: Unary) -> LabelSet {
        let operand = labels(of: node.operand)
        return node.isNegative ? withoutName(operand, node.range.lowerBound..<node.range.lowerBound + 1, "-") : operand
    }
}
