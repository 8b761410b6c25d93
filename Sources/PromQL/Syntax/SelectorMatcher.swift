package import LabelMatching

/// One condition within the braces of a selector.
package struct SelectorMatcher: Sendable, Hashable {
    package let matcher: LabelMatcher
    package let nameRange: Range<Int>
    package let operatorRange: Range<Int>
    /// The bytes of the value with its quotes.
    package let valueRange: Range<Int>

    package init(
        _ matcher: LabelMatcher, nameRange: Range<Int> = 0..<0, operatorRange: Range<Int> = 0..<0,
        valueRange: Range<Int> = 0..<0
    ) {
        self.matcher = matcher
        self.nameRange = nameRange
        self.operatorRange = operatorRange
        self.valueRange = valueRange
    }

    package var range: Range<Int> { nameRange.lowerBound..<max(nameRange.lowerBound, valueRange.upperBound) }
}
