import PromQL
import Testing

@Suite struct HardCaseTests {
    @Test func verdictsAreThoseOfPromtool() {
        let release = PrometheusVersion(2, 42)
        for expression in HardCases.taken {
            let problems = parseExpression(expression, version: release).problems
            #expect(problems.isEmpty, "\(expression)")
        }
        for expression in HardCases.refused {
            let kinds = Set(parseExpression(expression, version: release).problems.map(\.kind))
            #expect(kinds == [.syntax], "\(expression)")
        }
    }

    @Test(.enabled(if: Promtool.isExpected, "promtool is not installed: scripts/bootstrap test"))
    func promtoolStillSaysSo() throws {
        let verdicts = try Promtool.verdicts(on: HardCases.taken + HardCases.refused)
        for (index, verdict) in verdicts.enumerated() {
            let isTaken = index < HardCases.taken.count
            #expect((verdict == nil) == isTaken, "\((HardCases.taken + HardCases.refused)[index])")
        }
    }

    /// By the release that first takes it, and the one that no longer does.
    @Test(
        arguments: [
            ("1_000", (2, 54), nil), ("x[300]", (2, 54), nil), ("x > 5m", (2, 54), nil), ("x offset 0", (2, 54), nil),
            ("x @ 5m", (2, 54), nil), ("x[5m:60]", (2, 54), nil), ("x offset 0s", (3, 4), nil), ("x[+5m]", (3, 4), nil),
            ("x offset 5m", (2, 0), nil), ("x offset +5m", (3, 4), nil), ("x[0]", (2, 54), (3, 4)),
            ("x[5m s3s]", (2, 0), (3, 6)), ("{\"a.b\"}", (2, 54), nil), ("x{\"a.b\"=\"c\"}", (2, 54), nil),
            ("{\"a\",\"b\"}", (2, 54), nil), ("sum by (\"a\") (x)", (2, 55), nil),
            ("sum by (\"a.b\") (x)", (3, 0), nil),
            ("sum by (a:b) (x)", (3, 0), nil), ("x </ 5", (3, 11), nil), ("histogram_stddev(x)", (2, 47), nil),
            ("histogram_avg(x)", (2, 51), nil), ("holt_winters(x[5m], 0.1, 0.1)", (2, 0), (3, 0)),
            ("first_over_time(x[5m])", (3, 14), nil), ("0xee", (2, 0), (2, 54)), ("0x1e + 5", (2, 0), nil),
            ("0x1e+5", (2, 0), (2, 54)),
        ] as [(String, (Int, Int), (Int, Int)?)])
    func laterReleases(_ expression: String, _ since: (Int, Int), _ until: (Int, Int)?) {
        for (major, minor) in [
            (2, 42), (2, 46), (2, 47), (2, 50), (2, 51), (2, 53), (2, 54), (2, 55), (3, 0), (3, 3), (3, 4), (3, 5),
            (3, 6), (3, 10), (3, 11), (3, 13), (3, 14),
        ] {
            let version = PrometheusVersion(major, minor)
            var isExpected = version >= PrometheusVersion(since.0, since.1)
            if let until, version >= PrometheusVersion(until.0, until.1) { isExpected = false }
            let problems = parseExpression(expression, version: version).problems
            #expect(problems.isEmpty == isExpected, "\(expression) in \(version): \(problems.map(\.message))")
        }
    }

    @Test(arguments: [
        "mad_over_time(x[5m])", "sort_by_label(x, \"a\")", "info(x)", "info(x, {})", "limitk(1, x)",
        "double_exponential_smoothing(x[5m], 0.1, 0.1)", "ts_of_max_over_time(x[5m])",
    ])
    func experimentsNeedTheirFlag(_ expression: String) {
        let version = PrometheusVersion(3, 5)
        #expect(parseExpression(expression, version: version).problems.map(\.kind) == [.syntax])
        #expect(parseExpression(expression, version: version, experimentalFunctions: true).problems.isEmpty)
    }
}
