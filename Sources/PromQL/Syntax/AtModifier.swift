/// `@ 1609746000`, `@ start()` or `@ end()`: the evaluation is tied to a moment.
package struct AtModifier: Sendable, Hashable {
    /// The moment.
    package enum Moment: Sendable, Hashable {
        /// Seconds since 1970.
        case seconds(Double)
        case start
        case end
    }

    package let moment: Moment
    /// The bytes from `@` on.
    package let range: Range<Int>

    package init(_ moment: Moment, range: Range<Int> = 0..<0) {
        self.moment = moment
        self.range = range
    }
}
