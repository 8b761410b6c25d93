/// `by (…)` or `without (…)` of an aggregation.
package struct Grouping: Sendable, Hashable {
    package let isWithout: Bool
    package let labels: [Name]
    /// The bytes from the word to `)`.
    package let range: Range<Int>

    package init(isWithout: Bool, labels: [Name], range: Range<Int> = 0..<0) {
        self.isWithout = isWithout
        self.labels = labels
        self.range = range
    }
}
