/// The tree of a PromQL expression; every node knows its bytes in the expression's text.
package indirect enum Expression: Sendable, Hashable {
    case number(NumberLiteral)
    case string(StringLiteral)
    case selector(Selector)
    case range(RangeSelector)
    case subquery(Subquery)
    case aggregation(Aggregation)
    case call(Call)
    case unary(Unary)
    case binary(Binary)
    case parenthesized(Parenthesized)

    /// The bytes of the whole node, with the modifiers that follow it.
    package var range: Range<Int> {
        switch self {
        case .number(let node): node.range
        case .string(let node): node.range
        case .selector(let node): node.range
        case .range(let node): node.range
        case .subquery(let node): node.range
        case .aggregation(let node): node.range
        case .call(let node): node.range
        case .unary(let node): node.range
        case .binary(let node): node.range
        case .parenthesized(let node): node.range
        }
    }

    /// What it evaluates to; answered without walking the tree.
    package var type: ValueType {
        switch self {
        case .number: .scalar
        case .string: .string
        case .selector, .aggregation: .instantVector
        case .range, .subquery: .rangeVector
        case .call(let node): node.function.result
        case .unary(let node): node.type
        case .binary(let node): node.type
        case .parenthesized(let node): node.type
        }
    }

    /// The expression in any number of parentheses.
    package var unwrapped: Expression {
        var inner = self
        while case .parenthesized(let node) = inner { inner = node.inner }
        return inner
    }

    /// The nodes right below, in the order of the text.
    package var children: [Expression] {
        switch self {
        case .number, .string, .selector, .range: []
        case .subquery(let node): [node.operand]
        case .aggregation(let node): node.parameter.map { [$0, node.operand] } ?? [node.operand]
        case .call(let node): node.arguments
        case .unary(let node): [node.operand]
        case .binary(let node): [node.left, node.right]
        case .parenthesized(let node): [node.inner]
        }
    }
}
