/// A number, or from 2.54 on a duration that stands for its seconds.
package struct NumberLiteral: Sendable, Hashable {
    /// A sign before a literal belongs to it.
    package let value: Double
    /// Whether it was written as a duration, such as `5m`.
    package let isDuration: Bool
    package let range: Range<Int>

    package init(value: Double, isDuration: Bool = false, range: Range<Int> = 0..<0) {
        self.value = value
        self.isDuration = isDuration
        self.range = range
    }
}
