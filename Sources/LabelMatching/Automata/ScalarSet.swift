/// A set of Unicode scalars as sorted ranges that neither overlap nor touch.
package struct ScalarSet: Sendable, Hashable {
    /// A run of scalars with both its ends.
    package struct Run: Sendable, Hashable {
        package let first: UInt32
        package let last: UInt32
    }

    package let runs: [Run]

    /// Joins ranges given in any order.
    package init(_ ranges: [ClosedRange<UInt32>]) {
        var runs: [Run] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = runs.last, range.lowerBound <= last.last &+ 1 {
                runs[runs.count - 1] = Run(first: last.first, last: max(last.last, range.upperBound))
            } else {
                runs.append(Run(first: range.lowerBound, last: range.upperBound))
            }
        }
        self.runs = runs
    }

    package static let empty = ScalarSet([])
    /// Every scalar: all code points but the surrogates.
    package static let all = ScalarSet([0...0xD7FF, 0xE000...0x10FFFF])
    package static let newline = ScalarSet([10...10])
    static let digits = ScalarSet([0x30...0x39])
    /// Perl's `\s` as RE2 has it, without the vertical tab.
    static let spaces = ScalarSet([9...10, 12...13, 32...32])
    /// Perl's `\w`, of ASCII alone.
    static let wordScalars = ScalarSet([0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A])

    static func one(_ scalar: UInt32) -> ScalarSet { ScalarSet([scalar...scalar]) }

    package var isEmpty: Bool { runs.isEmpty }

    private var ranges: [ClosedRange<UInt32>] { runs.map { $0.first...$0.last } }

    package func contains(_ scalar: UInt32) -> Bool {
        var low = 0
        var high = runs.count
        while low < high {
            let middle = (low + high) / 2
            if runs[middle].last < scalar { low = middle + 1 } else { high = middle }
        }
        return low < runs.count && runs[low].first <= scalar
    }

    package func union(_ other: ScalarSet) -> ScalarSet { ScalarSet(ranges + other.ranges) }

    /// Every scalar that is not in the set.
    package var complement: ScalarSet {
        var ranges: [ClosedRange<UInt32>] = []
        var next: UInt32 = 0
        for run in ScalarSet(self.ranges + [0xD800...0xDFFF]).runs {
            if run.first > next { ranges.append(next...(run.first - 1)) }
            next = run.last + 1
        }
        if next <= 0x10FFFF { ranges.append(next...0x10FFFF) }
        return ScalarSet(ranges)
    }
}
