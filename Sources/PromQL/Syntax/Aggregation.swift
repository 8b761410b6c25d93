/// `sum by (job) (x)`: one value out of those of many series.
package struct Aggregation: Sendable, Hashable {
    package let operation: AggregationOperator
    package let operationRange: Range<Int>
    package let parameter: Expression?
    package let operand: Expression
    /// `nil` where neither `by` nor `without` is written, which means `by ()`.
    package let grouping: Grouping?
    package let range: Range<Int>

    package init(
        _ operation: AggregationOperator, operationRange: Range<Int> = 0..<0, parameter: Expression? = nil,
        operand: Expression, grouping: Grouping? = nil, range: Range<Int> = 0..<0
    ) {
        self.operation = operation
        self.operationRange = operationRange
        self.parameter = parameter
        self.operand = operand
        self.grouping = grouping
        self.range = range
    }
}
