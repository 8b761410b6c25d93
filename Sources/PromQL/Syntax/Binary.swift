/// `left operator right`.
package struct Binary: Sendable, Hashable {
    package let operation: BinaryOperator
    package let operationRange: Range<Int>
    /// `bool`: a comparison gives 0 or 1 and drops no series.
    package let returnsBool: Bool
    package let matching: VectorMatching
    package let left: Expression
    package let right: Expression
    package let type: ValueType

    package init(
        _ operation: BinaryOperator, operationRange: Range<Int> = 0..<0, returnsBool: Bool = false,
        matching: VectorMatching = VectorMatching(), left: Expression, right: Expression
    ) {
        self.operation = operation
        self.operationRange = operationRange
        self.returnsBool = returnsBool
        self.matching = matching
        self.left = left
        self.right = right
        self.type = left.type == .scalar && right.type == .scalar ? .scalar : .instantVector
    }

    package var range: Range<Int> {
        let start = left.range.lowerBound
        return start..<max(start, right.range.upperBound)
    }
}
