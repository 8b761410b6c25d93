/// A length of time in a range, a step or an offset.
package struct DurationLiteral: Sendable, Hashable {
    /// Prometheus keeps durations as Go does, so nothing longer than 292 years fits.
    package let nanoseconds: Int64
    package let range: Range<Int>

    package init(nanoseconds: Int64, range: Range<Int> = 0..<0) {
        self.nanoseconds = nanoseconds
        self.range = range
    }

    package var seconds: Double { Double(nanoseconds) / 1e9 }
}
