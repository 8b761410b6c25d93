import PromQL
import TestSupport
import Testing

/// Whether what is called impossible is so for Prometheus, for expressions that nobody chose.
@Suite struct IntervalTests {
    @Test(.enabled(if: Promtool.isExpected, "promtool is not installed: scripts/bootstrap test"))
    func whatNeverHoldsGivesNothing() throws {
        var random = RandomComparison(generator: SeededGenerator(seed: SeededGenerator.seedOfRun()))
        let version = PrometheusVersion(2, 42)
        var impossible: [String] = []
        for _ in 0..<2000 {
            let text = random.make()
            let parsed = parseExpression(text, version: version)
            let expression = try #require(parsed.expression, "\(text): \(parsed.problems)")
            let problems = analyze(expression, AnalysisContext(purpose: .recording, version: version))
            // Only where the comparison is the whole must the result be empty.
            if problems.contains(where: { $0.kind == .neverTrue && $0.range.upperBound == text.utf8.count }) {
                impossible.append(text)
            }
        }
        #expect(impossible.count > 100)
        let series = ["x{job=\"a\"}", "x{job=\"b\"}", "y{job=\"a\"}"]
        for (text, result) in zip(impossible, try Promtool.results(of: impossible + ["x"], series: series)) {
            #expect(result?.isEmpty ?? true, "\(text): \(result ?? [])")
        }
    }
}

/// Makes comparisons of values that are known to lie somewhere.
private struct RandomComparison {
    var generator: SeededGenerator

    mutating func make() -> String {
        "\(vector(3)) \(pick(["==", "!=", "<", "<=", ">", ">="])) \(chance(0.8) ? number() : "on (job) \(vector(1))")"
    }

    private mutating func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &generator) < share }

    private mutating func pick(_ values: [String]) -> String {
        values[Int.random(in: 0..<values.count, using: &generator)]
    }

    private mutating func number() -> String { pick(["-3", "-1", "0", "0.5", "1", "2", "5", "7", "24", "1e9"]) }

    private mutating func vector(_ depth: Int) -> String {
        guard depth > 0 else { return pick(["x", "y", "vector(3)", "(x - 5)", "hour()"]) }
        switch Int.random(in: 0..<14, using: &generator) {
        case 0: return "abs(\(vector(depth - 1)))"
        case 1:
            return pick(["count", "group", "sum", "min", "max", "avg", "stddev"]) + " by (job) (\(vector(depth - 1)))"
        case 2: return "-(\(vector(depth - 1)))"
        case 3: return "(\(vector(depth - 1)) \(pick(["+", "-", "*", "/"])) \(number()))"
        case 4: return "(\(number()) \(pick(["+", "-", "*", "/"])) \(vector(depth - 1)))"
        case 5: return "clamp(\(vector(depth - 1)), \(number()), \(number()))"
        case 6: return pick(["clamp_min", "clamp_max"]) + "(\(vector(depth - 1)), \(number()))"
        case 7: return "(\(vector(depth - 1)) \(pick(["<", ">=", "==", "> bool", "!="])) \(number()))"
        case 8: return "(\(number()) \(pick(["<", ">=", "=="])) \(vector(depth - 1)))"
        case 9: return "(\(vector(depth - 1)) \(pick(["or", "and", "unless"])) \(vector(depth - 1)))"
        case 10: return pick(["sgn", "sin", "sqrt", "exp", "round", "ceil"]) + "(\(vector(depth - 1)))"
        case 11: return pick(["rate", "changes", "count_over_time", "delta", "min_over_time"]) + "(x[5m])"
        case 12: return "(\(vector(depth - 1)) * on (job) group_left () \(vector(0)))"
        default: return vector(0)
        }
    }
}
