/// `x{…}[5m]`: the samples of series over a length of time.
package struct RangeSelector: Sendable, Hashable {
    /// It has no modifiers of its own; those after the bracket are the range's.
    package let selector: Selector
    package let duration: DurationLiteral
    package let modifiers: Modifiers
    package let range: Range<Int>

    package init(
        selector: Selector, duration: DurationLiteral, modifiers: Modifiers = Modifiers(), range: Range<Int> = 0..<0
    ) {
        self.selector = selector
        self.duration = duration
        self.modifiers = modifiers
        self.range = range
    }
}
