import PromQL
import TestSupport
import Testing

/// What promtool says of thousands of expressions, and what is said here.
@Suite struct GeneratedExpressionTests {
    @Test(.enabled(if: Promtool.isExpected, "promtool is not installed: scripts/bootstrap test"))
    func verdictsAgreeWithPromtool() throws {
        let seed = SeededGenerator.seedOfRun()
        var random = RandomExpression(seed: seed)
        let expressions = (0..<5000).map { number in
            number % 5 < 2 ? random.make() : number % 5 < 4 ? random.makeBroken() : random.makeSoup()
        }
        let verdicts = try Promtool.verdicts(on: expressions)
        var refused = 0
        for (expression, verdict) in zip(expressions, verdicts) {
            let problems = parseExpression(expression, version: Promtool.release).problems
            if verdict != nil { refused += 1 }
            if Promtool.release > PrometheusVersion(2, 42), HardCases.isLeftAside(expression) { continue }
            if problems.isEmpty != (verdict == nil) {
                Issue.record("\(expression.debugDescription)\npromtool: \(verdict ?? "taken")\nhere: \(problems)")
            }
            #expect(problems.allSatisfy { $0.kind == .syntax }, "\(expression)")
        }
        // Both sides of the question are asked often enough.
        #expect((1000...4000).contains(refused), "\(refused) refused")
    }
}
