/// A sign before what is no number literal.
package struct Unary: Sendable, Hashable {
    package let isNegative: Bool
    package let operand: Expression
    package let type: ValueType
    package let range: Range<Int>

    package init(isNegative: Bool, operand: Expression, range: Range<Int> = 0..<0) {
        self.isNegative = isNegative
        self.operand = operand
        self.type = operand.type
        self.range = range
    }
}
