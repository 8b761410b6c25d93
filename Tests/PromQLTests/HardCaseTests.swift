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
    func promtoolSaysSoOfItsOwnRelease() throws {
        let expressions = HardCases.taken + HardCases.refused + Self.laterCases.map { $0.expression } + Self.neverTaken
        for (expression, verdict) in zip(expressions, try Promtool.verdicts(on: expressions)) {
            if Promtool.release > PrometheusVersion(2, 42), HardCases.isLeftAside(expression) { continue }
            let problems = parseExpression(expression, version: Promtool.release).problems
            #expect((verdict == nil) == problems.isEmpty, "\(expression)\n\(verdict ?? "taken")\n\(problems)")
        }
    }

    /// By the release that first takes it, and the one that no longer does.
    static let laterCases: [(expression: String, since: (Int, Int), until: (Int, Int)?)] = [
        ("1_000", (2, 54), nil), ("x[300]", (2, 54), nil), ("x > 5m", (2, 54), nil), ("x offset 0", (2, 54), nil),
        ("x @ 5m", (2, 54), nil), ("x[5m:60]", (2, 54), nil), ("x offset 0s", (3, 4), nil), ("x[+5m]", (3, 4), nil),
        ("x offset 5m", (2, 0), nil), ("x offset +5m", (3, 4), nil), ("x[0]", (2, 54), (3, 4)),
        ("x[5m s3s]", (2, 0), (3, 6)), ("{\"a.b\"}", (2, 51), nil), ("x{\"a.b\"=\"c\"}", (2, 51), nil),
        ("{\"a\",\"b\"}", (2, 51), nil), ("sum by (\"a\") (x)", (2, 55), nil),
        ("sum by (\"a.b\") (x)", (3, 0), nil),
        ("sum by (a:b) (x)", (3, 0), nil), ("x </ 5", (3, 11), nil), ("histogram_stddev(x)", (2, 47), nil),
        ("histogram_avg(x)", (2, 51), nil), ("holt_winters(x[5m], 0.1, 0.1)", (2, 0), (3, 0)),
        ("first_over_time(x[5m])", (3, 14), nil), ("0xee", (2, 0), (2, 54)), ("0x1e + 5", (2, 0), nil),
        ("0x1e+5", (2, 0), (2, 54)), ("1_0_0", (2, 54), nil), ("0x_1", (2, 54), nil), ("0_7", (2, 54), nil),
        ("1_0.5_0 + x", (2, 54), nil), ("1e1_0", (2, 54), nil),
        ("5m5s", (2, 54), nil), ("1h30m * 2", (2, 54), nil), ("x > -5m", (2, 54), nil),
        ("x[5m:+5m]", (3, 4), nil), ("x[5m] offset -0s", (3, 4), nil), ("x offset -1", (2, 54), nil),
        ("x offset 1.5", (2, 54), nil), ("x[0x10]", (2, 54), nil), ("x[5m:0]", (2, 54), (3, 4)),
        ("x @ -5m", (2, 54), nil), ("x @ 0x10", (2, 0), nil), ("{'a'}", (2, 51), nil), ("{`a`,}", (2, 51), nil),
        ("{b=\"c\",\"a\"}", (2, 51), nil), ("x{\"\"=\"b\"}", (2, 51), nil), ("{\"\u{e9}\"}", (2, 51), nil),
        ("{\"a\"}[5m]", (2, 51), nil), ("x * on (\"a b\") y", (3, 0), nil), ("x >/ 5", (3, 11), nil),
        ("x * on (a) group_left (\"b.c\") y", (3, 0), nil), ("x{\"a:b\"=\"c\"}", (2, 51), nil),
        ("{\"x\",__name__=\"y\"}", (2, 51), nil), ("0m", (3, 4), nil), ("x > 0s", (3, 4), nil),
        ("x == bool 5m", (2, 54), nil), ("1y2w", (2, 54), nil), ("1h-5m", (2, 54), nil),
        ("round(x, 5m)", (2, 54), nil),
        ("fill", (2, 0), nil), ("limitk", (2, 0), nil),
    ]

    /// What no release takes that is known, by default.
    static let neverTaken = [
        "1__0", "1_", "x[1_0m]", "5m 5s", "x[-5m]", "1m1m", "x[Inf]", "x[5m:0s]", "{\"\"}", "x{\u{e9}=\"b\"}",
        "sum by (\"\") (x)", "sum by (a.b) (x)", "{a:b=\"c\"}", "x >/ bool 5", "fill(x)", "x + fill (1) y",
        "x[5m] anchored", "x smoothed", "step()", "x[5m+1m]", "x[(5m)]", "x offset (1m+1m)", "limit_ratio(0.1,x)",
        "start()", "x @ range()", "x{\"__name__\"=\"y\"}", "x offset 300y", "x @ NaN", "x[NaN]",
        "x offset 5m offset 5m",
        "1w1y", "x[0m]", "x[- 5m]", "absent(x[5m])", "deg(5m)", "0b11", "0o17", "0x1p4", "5x", "1_000m", "1.5m",
        "1e3s", "x[5M]", "x[5m]5", "1_ + 1", "(1_)", "x[1_]", "0x_ + 1", "0x1_ + 1", "1e1_ + 1", "1_.5",
    ]

    private static let releases = [
        (2, 42), (2, 46), (2, 47), (2, 50), (2, 51), (2, 53), (2, 54), (2, 55), (3, 0), (3, 3), (3, 4), (3, 5), (3, 6),
        (3, 7), (3, 8), (3, 10), (3, 11), (3, 13), (3, 14),
    ].map { PrometheusVersion($0.0, $0.1) }

    @Test(arguments: neverTaken)
    func noReleaseTakes(_ expression: String) {
        for version in Self.releases {
            #expect(!parseExpression(expression, version: version).problems.isEmpty, "\(expression) in \(version)")
        }
    }

    @Test(arguments: laterCases)
    func laterReleases(_ expression: String, _ since: (Int, Int), _ until: (Int, Int)?) {
        for version in Self.releases {
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
