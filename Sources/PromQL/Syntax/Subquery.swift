/// `expression[1h:5m]`: an instant vector evaluated again and again.
package struct Subquery: Sendable, Hashable {
    package let operand: Expression
    package let duration: DurationLiteral
    /// `nil` means the default of Prometheus, its evaluation interval.
    package let step: DurationLiteral?
    package let modifiers: Modifiers
    package let range: Range<Int>

    package init(
        operand: Expression, duration: DurationLiteral, step: DurationLiteral?, modifiers: Modifiers = Modifiers(),
        range: Range<Int> = 0..<0
    ) {
        self.operand = operand
        self.duration = duration
        self.step = step
        self.modifiers = modifiers
        self.range = range
    }
}
