/// `offset 5m`: the evaluation is moved back, or forward where the duration is negative.
package struct Offset: Sendable, Hashable {
    package let duration: DurationLiteral
    /// The bytes from the word on.
    package let range: Range<Int>

    package init(duration: DurationLiteral, range: Range<Int> = 0..<0) {
        self.duration = duration
        self.range = range
    }
}
