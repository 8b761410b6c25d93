import PromQL
import Testing

/// What is said of faults, and where.
@Suite struct ProblemTests {
    private func problems(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return parseExpression(text, version: PrometheusVersion(2, 42)).problems.map {
            let marked = String(decoding: bytes[$0.range], as: UTF8.self)
            let help = $0.help.map { " (\($0))" } ?? ""
            return "[\(marked)] \($0.message)\(help)"
        }
    }

    @Test(arguments: [
        ("sum by tenant (x)", ["[tenant] expected `(`, found `tenant` (labels stand in parentheses)"]),
        ("rats(x[5m])", ["[rats] Prometheus 2.42 has no function `rats` (did you mean `rate`?)"]),
        (
            "Rate(x[5m])",
            ["[Rate] Prometheus 2.42 has no function `Rate` (did you mean `rate`?)"]
        ),
        (
            "histogram_avg(x)",
            ["[histogram_avg] Prometheus 2.42 has no function `histogram_avg` (it came with Prometheus 2.51)"]
        ),
        ("x{a=\"b\" c=\"d\"}", ["[c] expected `,` or `}`, found `c`"]),
        ("x{a==\"b\"}", ["[=] expected a string, found `=` (a matcher compares with one `=`)"]),
        (
            "x{a=~\"a\\.b\"}",
            [
                "[\\.] `\\.` is no escape of a quoted string (write `\\\\` for a backslash, or put the string in backquotes)"
            ]
        ),
        ("x = 1", ["[=] expected an operator or the end, found `=` (`==` compares)"]),
        (
            "rate(sum(x)[5m])",
            [
                "[[5m]] a range follows a selector only (a subquery evaluates other expressions over time: write a colon after the duration)"
            ]
        ),
        (
            "rate(x)",
            [
                "[x] argument 1 of `rate` is a range vector, this is an instant vector (a range such as `[5m]` after the selector is missing)"
            ]
        ),
        ("1 == 1", ["[==] two scalars are compared with `bool` only (write `== bool`)"]),
        ("sum(x", ["[(] the parenthesis is not closed (add `)`)"]),
        ("x{a=\"b\"", ["[] the brace is not closed (add `}`)"]),
        ("x[5m", ["[[] the bracket is not closed (add `]`)"]),
        ("\"a", ["[\"a] the string is not closed; expected `\"`"]),
        ("x +", ["[] expected an expression, found the end"]),
        ("", ["[] an expression is missing"]),
        (
            "rate(x[$__rate_interval])",
            [
                "[$] the character `$` means nothing (variables such as `$__rate_interval` are Grafana's; Prometheus has none)"
            ]
        ),
        (
            "{a=\"\"}",
            [
                "[{a=\"\"}] the selector chooses every series; expected a condition that an absent label does not meet (name the metric, or demand a label with !=\"\")"
            ]
        ),
        (
            "x{__name__=\"y\"}",
            ["[__name__=\"y\"] the metric's name is set twice; expected a label other than `__name__`"]
        ),
    ])
    func oneFault(_ text: String, _ expected: [String]) {
        #expect(problems(text) == expected)
    }

    /// Faults in different places are all told.
    @Test(arguments: [
        ("sum(rats(x[5m])) / count(y{a=b, c='d'}) > 1s", ["rats", "b", "1s"]),
        ("clamp(x y, 1, abs(1))", ["y", "abs(1)", "1"]),
        ("x{te-nant=\"a\", b=\"\\d\", c}", ["-", "\\d", "}"]),
        ("sum by (a b, 5) (x{a=~\"(\"})", ["b", "5", "\"(\""]),
        ("rate(x[5]) + rate(y[1x]) + (z w)", ["5", "1x", "w"]),
        ("(a + b", ["("]),
    ])
    func severalFaults(_ text: String, _ marked: [String]) {
        let bytes = Array(text.utf8)
        let found = parseExpression(text, version: PrometheusVersion(2, 42)).problems
        #expect(found.map { String(decoding: bytes[$0.range], as: UTF8.self) } == marked, "\(found.map(\.message))")
    }

    /// A change that is offered removes the fault.
    @Test(arguments: [
        "x{a=\"b\" c=\"d\"}", "x{a==\"b\"}", "x{a=~\"a\\.b\"}", "x = 1", "rate(sum(x)[5m])", "1 == 1",
    ])
    func fixesHelp(_ text: String) throws {
        let fixes = parseExpression(text, version: PrometheusVersion(2, 42)).problems.compactMap(\.fix)
        #expect(!fixes.isEmpty)
        let changed = TextEdit.applied(fixes, to: text)
        #expect(parseExpression(changed, version: PrometheusVersion(2, 42)).problems.isEmpty, "\(changed)")
    }
}
