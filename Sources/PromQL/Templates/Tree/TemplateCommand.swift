/// `f a b`: a value, or a function and its arguments.
package struct TemplateCommand: Sendable, Hashable {
    /// At least one.
    package let operands: [TemplateOperand]

    package var range: Range<Int> {
        guard let first = operands.first, let last = operands.last else { return 0..<0 }
        return first.range.lowerBound..<last.range.upperBound
    }
}
