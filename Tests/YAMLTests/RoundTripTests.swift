import Foundation
import TestSupport
import Testing
import YAML

/// What is printed is read back as the same value, by this reader and by others.
@Suite struct RoundTripTests {
    /// The same in every run, unless `SEED` asks for another.
    private static let seed = ProcessInfo.processInfo.environment["SEED"].flatMap { UInt64($0) } ?? 1

    @Test func `what is printed is read back`() {
        var random = SeededGenerator(seed: RoundTripTests.seed)
        for _ in 0..<3_000 {
            let value = RandomValue.nested(depth: 5, using: &random)
            let text = Printer.text(value)
            let reading = Reading(text)
            let read = reading.values.first ?? .absent
            #expect(
                JSON(read) == JSON(value) && reading.findings.isEmpty && reading.values.count == 1,
                "SEED=\(RoundTripTests.seed) \(value) as \(text.debugDescription)")
            #expect(Printer.text(read) == text, "SEED=\(RoundTripTests.seed)")
        }
    }

    @Test(.enabled(if: Judge.pyYAML.isExpected, "PyYAML is not installed"))
    func `PyYAML reads back 5,000 random scalars as values and as keys`() throws { try ask(.pyYAML) }

    @Test(.enabled(if: Judge.kubectl.isExpected, "kubectl is not installed"))
    func `kubectl reads back 5,000 random scalars as values and as keys`() throws { try ask(.kubectl) }

    private func ask(_ judge: Judge) throws {
        var random = SeededGenerator(seed: RoundTripTests.seed)
        var values: [Value] = []
        var keys: [String: Int] = [:]
        while keys.count < 5_000 {
            let text = RandomValue.text(using: &random)
            if keys.updateValue(keys.count, forKey: text) == nil { values.append(.string(text)) }
            if keys.count % 5 == 0 { values.append(RandomValue.scalar(using: &random)) }
        }
        let nested = (0..<200).map { _ in RandomValue.nested(depth: 5, using: &random) }
        let texts = keys.sorted { $0.value < $1.value }.map(\.key)
        let object: Value = [
            "apiVersion": "tests.tenantc.dev/v1", "kind": "Scalars", "metadata": ["name": "scalars"],
            "spec": [
                "items": .list(values),
                "values": .map(values.enumerated().map { Member("k\($0.offset)", $0.element) }),
                "keys": .map(texts.enumerated().map { Member($0.element, .int($0.offset)) }),
                "nested": .list(nested),
                "deeper": .list(texts.prefix(500).map { .list([.map([Member($0, .list([.string($0)]))])]) }),
            ],
        ]
        let read = try #require(try judge.read(Printer.text(object)).first)
        for part in ["items", "nested", "deeper"] {
            let found = read["spec"]?[part]?.items ?? []
            let wanted = JSON(object)["spec"]?[part]?.items ?? []
            #expect(found.count == wanted.count)
            for (one, other) in zip(found, wanted) where one != other {
                Issue.record("SEED=\(RoundTripTests.seed) \(part): \(judge) read \(one) for \(other)")
            }
        }
        #expect(read == JSON(object), "SEED=\(RoundTripTests.seed)")
    }
}
