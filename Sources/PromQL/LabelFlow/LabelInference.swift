/// Follows labels from selectors to the result; every function of the language says what becomes of them.
struct LabelInference {
    static let name = "__name__"

    let knowledge: MetricKnowledge
    /// What is found out about operators on the way, where it is asked for.
    var matches: [JudgedMatch] = []
    let keepsMatches: Bool

    init(knowledge: MetricKnowledge, keepsMatches: Bool = false) {
        self.knowledge = knowledge
        self.keepsMatches = keepsMatches
    }

    mutating func labels(of expression: Expression) -> LabelSet {
        switch expression {
        case .number, .string: return none(expression.range, "a scalar has no labels")
        case .selector(let selector): return labels(of: selector)
        case .range(let node): return labels(of: node.selector)
        case .subquery(let node): return labels(of: node.operand)
        case .parenthesized(let node): return labels(of: node.inner)
        case .unary(let node): return labels(of: node)
        case .aggregation(let node): return labels(of: node)
        case .call(let node): return labels(of: node)
        case .binary(let node): return labels(of: node)
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

    private mutating func labels(of node: Unary) -> LabelSet {
        let operand = labels(of: node.operand)
        return node.isNegative ? withoutName(operand, node.range.lowerBound..<node.range.lowerBound + 1, "-") : operand
    }
}
