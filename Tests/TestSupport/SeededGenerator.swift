internal import Foundation

/// SplitMix64: the same seed gives the same values on every machine.
package struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    package init(seed: UInt64) { state = seed }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// A seed that differs from run to run, or the one in `SEED`, so that a failure can be repeated; printed. Where
    /// `CI` is set it is the test's own: the gate asks what a change broke, and `make test-random` what nobody met yet.
    package static func seedOfRun(_ test: String = #function) -> UInt64 {
        let environment = ProcessInfo.processInfo.environment
        let fixed = environment["CI"].map { _ in ownSeed(of: test) }
        let seed = environment["SEED"].flatMap { UInt64($0) } ?? fixed ?? UInt64.random(in: 0..<1_000_000_000)
        print("\(test): SEED=\(seed)")
        return seed
    }

    /// FNV-1a, since Swift's own hashes differ from process to process.
    private static func ownSeed(of test: String) -> UInt64 {
        test.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0100_0000_01B3 } % 1_000_000_000
    }
}
