import Foundation
import PromQL
import TestSupport
import Testing

/// Text of any kind ends in a verdict.
@Suite struct RandomBytesTests {
    private static let isLong = ProcessInfo.processInfo.environment["TENANTC_LONG_TESTS"] != nil

    @Test func nothingCrashesTheParser() {
        let seed = SeededGenerator.seedOfRun()
        var random = RandomExpression(seed: seed)
        let start = ContinuousClock.now
        var count = 0
        let duration: Duration = Self.isLong ? .seconds(600) : .milliseconds(500)
        while ContinuousClock.now - start < duration {
            count += 1
            let text = Self.text(&random, number: count)
            for version in [PrometheusVersion(2, 42), PrometheusVersion(3, 5)] {
                let parsed = parseExpression(text, version: version, experimentalFunctions: count % 3 == 0)
                guard let expression = parsed.expression else { continue }
                let printed = Printer.text(of: expression)
                let again = parseExpression(printed, version: version, experimentalFunctions: count % 3 == 0)
                #expect(again.expression != nil, "\(text)\n\(printed)\n\(again.problems)")
                let scope = TenantScope(label: "tenant", tenant: "acme")
                _ = TextEdit.applied(enforce(expression, scope: scope).edits, to: text)
            }
        }
        print("\(count) texts")
    }

    private static func text(_ random: inout RandomExpression, number: Int) -> String {
        switch number % 4 {
        case 0: return random.makeSoup()
        case 1: return random.makeBroken()
        case 2:
            let bytes = (0..<Int.random(in: 0...60, using: &random.generator)).map { _ in
                UInt8.random(in: 0...255, using: &random.generator)
            }
            return String(decoding: bytes, as: UTF8.self)
        default:
            let alphabet = Array("(){}[]\"'`\\=~!<>,:x5me.+-#\n @sumbyon".utf8)
            let bytes = (0..<Int.random(in: 0...80, using: &random.generator)).map { _ in random.pick(alphabet) }
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    @Test func nestingIsBounded() {
        let deep = 100_000 / 2 - 1
        for (open, middle, close) in [
            ("(", "x", ")"), ("-", "x", ""), ("abs(", "x", ")"), ("", "x", " + x"), ("", "x", "[5m:]"),
            ("1 ^ ", "1", ""), ("sum by (a) (", "x", ")"), ("x{", "", ""),
        ] {
            let times = min(deep, 99_000 / max(1, open.utf8.count + close.utf8.count))
            let text = String(repeating: open, count: times) + middle + String(repeating: close, count: times)
            let parsed = parseExpression(text, version: PrometheusVersion(2, 42))
            #expect(parsed.expression == nil)
            #expect(parsed.problems.count < 3)
        }
        let level = String(repeating: "(", count: 150) + "x" + String(repeating: ")", count: 150)
        #expect(parseExpression(level, version: PrometheusVersion(2, 42)).expression != nil)
    }

    @Test func lengthIsBounded() {
        let text = "x # " + String(repeating: "a", count: 100_000)
        #expect(parseExpression(text, version: PrometheusVersion(2, 42)).problems.map(\.kind) == [.tooComplex])
    }

    @Test func patternsAreBounded() {
        let deep = String(repeating: "(", count: 300) + "a" + String(repeating: ")", count: 300)
        for pattern in [deep, "\\pL{1000}"] {
            let problems = parseExpression("x{a=~`\(pattern)`}", version: PrometheusVersion(2, 42)).problems
            #expect(problems.map(\.kind) == [.tooComplex])
        }
        let named = parseExpression("x{a=~`(?P<é>b)`}", version: PrometheusVersion(2, 42)).problems
        #expect(named.map(\.kind) == [.syntax])
    }
}
