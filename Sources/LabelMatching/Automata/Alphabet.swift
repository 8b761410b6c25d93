/// Scalars in classes: those of one class are in the same of the given sets, so that one stands for all of them.
struct Alphabet {
    /// For each class the most readable scalar of it; classes are in the order of readability.
    private(set) var representatives: [Unicode.Scalar] = []
    /// For each class and set whether the class lies in the set: `class * sets.count + set`.
    private var memberships: [Bool] = []
    private let setCount: Int
    /// The first scalar of each run of one class, and the class; -1 for what is not in the universe.
    private var starts: [UInt32] = []
    private var classes: [Int] = []

    var count: Int { representatives.count }

    /// Nil where the sets make more classes than a search could try.
    init?(_ sets: [ScalarSet], universe: ScalarSet) {
        setCount = sets.count
        let all = sets + [universe]
        var bounds: [UInt32] = [0]
        for set in all { for run in set.runs { bounds += [run.first, run.last + 1] } }
        bounds = Array(Set(bounds)).sorted().filter { $0 <= 0x10FFFF }
        guard bounds.count * all.count <= 4_000_000 else { return nil }
        starts = bounds
        var signatures: [[UInt64]] = Array(
            repeating: Array(repeating: 0, count: all.count / 64 + 1), count: bounds.count)
        for (number, set) in all.enumerated() {
            for run in set.runs {
                var index = Self.index(of: run.first, in: bounds)
                while index < bounds.count, bounds[index] <= run.last {
                    signatures[index][number / 64] |= 1 << UInt64(number % 64)
                    index += 1
                }
            }
        }
        classify(signatures, universe: sets.count)
    }

    private mutating func classify(_ signatures: [[UInt64]], universe: Int) {
        var known: [[UInt64]: Int] = [:]
        classes = Array(repeating: -1, count: starts.count)
        let preferred = Self.readable.filter { Self.holds(signatures[Self.index(of: $0, in: starts)], universe) }
        let rest = starts.indices.filter { Self.holds(signatures[$0], universe) }.map { starts[$0] }
        for value in preferred + rest.reversed() {
            let signature = signatures[Self.index(of: value, in: starts)]
            guard known[signature] == nil, let scalar = Unicode.Scalar(value) else { continue }
            known[signature] = representatives.count
            representatives.append(scalar)
            memberships += (0..<setCount).map { Self.holds(signature, $0) }
        }
        for index in starts.indices { classes[index] = known[signatures[index]] ?? -1 }
    }

    func isMember(_ scalarClass: Int, of set: Int) -> Bool { memberships[scalarClass * setCount + set] }

    private static func holds(_ signature: [UInt64], _ number: Int) -> Bool {
        signature[number / 64] & 1 << UInt64(number % 64) != 0
    }

    /// The last start that is not behind a scalar.
    private static func index(of scalar: UInt32, in starts: [UInt32]) -> Int {
        var low = 0
        var high = starts.count
        while low + 1 < high {
            let middle = (low + high) / 2
            if starts[middle] <= scalar { low = middle } else { high = middle }
        }
        return low
    }

    /// Letters, digits and what names are made of first, then what can be seen.
    private static let readable: [UInt32] =
        Array(0x61...0x7A) + Array(0x30...0x39) + Array(0x41...0x5A) + [0x2D, 0x5F, 0x2E, 0x3A, 0x2F, 0x20]
        + Array(0x21...0x7E) + [0xE9, 0x3B1, 0x4E2D]
}
