import LabelMatching
import PromQL
import TestSupport
import Testing

/// Where things stand.
@Suite struct SpanTests {
    private static let release = PrometheusVersion(2, 42)

    @Test func everyRangeLiesWithinItsParent() {
        var random = RandomExpression(seed: SeededGenerator.seedOfRun())
        for _ in 0..<2000 {
            let text = random.make()
            let parsed = parseExpression(text, version: Self.release)
            if let expression = parsed.expression { check(expression, within: 0..<text.utf8.count, of: text) }
        }
    }

    private func check(_ expression: Expression, within parent: Range<Int>, of text: String) {
        let range = expression.range
        #expect(parent.lowerBound <= range.lowerBound && range.upperBound <= parent.upperBound, "\(text)")
        #expect(!range.isEmpty)
        if case .selector(let selector) = expression {
            for condition in selector.matchers {
                #expect(selector.range.contains(condition.nameRange.lowerBound))
                #expect(condition.range.upperBound <= selector.range.upperBound)
                #expect(slice(text, condition.operatorRange) == condition.matcher.operation.rawValue)
            }
            if let name = selector.name { #expect(slice(text, name.range) == name.text) }
            if let braces = selector.braces {
                #expect(slice(text, braces).hasPrefix("{") && slice(text, braces).hasSuffix("}"))
            }
        }
        if case .binary(let node) = expression {
            #expect(slice(text, node.operationRange).lowercased() == node.operation.rawValue)
        }
        for child in expression.children { check(child, within: range, of: text) }
    }

    @Test func everyProblemLiesInTheText() {
        var random = RandomExpression(seed: SeededGenerator.seedOfRun())
        for number in 0..<4000 {
            let text = number % 2 == 0 ? random.makeBroken() : random.makeSoup()
            let parsed = parseExpression(text, version: Self.release)
            #expect((parsed.expression == nil) == !parsed.problems.isEmpty)
            for problem in parsed.problems {
                #expect(problem.range.lowerBound >= 0 && problem.range.upperBound <= text.utf8.count, "\(text)")
                #expect(!problem.message.isEmpty && !problem.message.hasSuffix("."))
                if let fix = problem.fix { #expect(fix.range.upperBound <= text.utf8.count) }
            }
        }
    }

    private func slice(_ text: String, _ range: Range<Int>) -> String {
        String(decoding: Array(text.utf8)[range], as: UTF8.self)
    }
}
