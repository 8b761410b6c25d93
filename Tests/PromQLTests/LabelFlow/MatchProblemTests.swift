import PromQL
import Testing

/// Operators between vectors that cannot work.
@Suite struct MatchProblemTests {
    private static let version = PrometheusVersion(2, 42)

    private static let impossible: [(expression: String, place: String)] = [
        ("a{job=\"x\"} + a{job=\"y\"}", "+"), ("a{job=\"x\"} / on (job) b{job=\"y\"}", "on (job)"),
        ("a{job=\"x\"} / on (job, pod) sum by (pod) (b)", "on (job, pod)"), ("a{pod!=\"\"} / sum by (job) (b)", "/"),
        ("sum(a) / b{job=\"x\"}", "/"), ("a{job=\"x\"} and sum(b)", "and"),
        ("a{job=\"x\"} unless b{job=\"\"}", "unless"),
        ("sum(a{job=\"x\"} / a{job=\"y\"}) > 0", "/"), ("topk(scalar(a{job=\"x\"} - a{job=\"y\"}), c)", "-"),
        ("a{job=\"x\"} * on (job) group_left () (sum by (job) (b{job=\"y\"}))", "on (job) group_left ()"),
        ("rate(a[5m]) * ignoring (pod) histogram_quantile(0.9, h_bucket{job=\"\"}) * a{job=\"x\"}", "*"),
        ("absent(a{job=\"x\"}) * on (job) b{job=\"y\"}", "on (job)"), ("vector(1) * b{job=\"y\"}", "*"),
    ]

    private static let ambiguous: [(expression: String, place: String)] = [
        ("sum by (job, pod) (a) / on (job) sum by (job) (b)", "on (job)"),
        ("sum by (job) (a) / ignoring (pod) sum by (job, pod) (b)", "ignoring (pod)"),
        ("a * on (job) group_left () sum by (job, pod) (b)", "on (job) group_left ()"),
        ("(2 * sum by (job, pod) (a)) / on (job) sum by (job) (b)", "on (job)"),
    ]

    private static let possible = [
        "a + b", "a + on (job) b", "a{job=\"x\"} / on (pod) b{job=\"y\"}", "a{job=\"x\"} / ignoring (job) b{job=\"y\"}",
        "sum by (job) (a) / sum by (job) (b)", "sum by (job, pod) (a) / on (job) group_left () sum by (job) (b)",
        "a{job=\"x\"} or a{job=\"y\"}", "sum(a) / sum(b)", "sum(a) / on () sum(b)", "a / on (job) sum by (job) (b)",
        "sum by (job) (a) * on (job) group_right () b", "a > 1", "a{job=\"x\"} + a{job=\"x\", pod=\"y\"}",
        "sum by (job, pod) (a{pod=\"x\"}) / on (job) sum by (job) (b)", "a unless on (job) b{job=\"x\"}",
        "label_replace(a{job=\"x\"}, \"job\", \"y\", \"\", \"\") + b{job=\"y\"}", "a{job=~\"x|y\"} / b{job=\"y\"}",
        "sum without (pod) (a) / on (job) sum by (job) (b)",
        "count_values by (job) (\"v\", a) * on (job) sum by (job) (b)",
    ]

    @Test func problemsStandWhereTheyAre() throws {
        for (cases, kind) in [(Self.impossible, PromQLProblemKind.impossibleMatch), (Self.ambiguous, .ambiguousMatch)] {
            for (text, place) in cases {
                let expression = try #require(parseExpression(text, version: Self.version).expression, "\(text)")
                let problems = matchProblems(in: expression)
                #expect(problems.map(\.kind) == [kind], "\(text)\n\(problems)")
                let places = problems.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) }
                #expect(places == [place], "\(text)")
            }
        }
        for text in Self.possible {
            let expression = try #require(parseExpression(text, version: Self.version).expression, "\(text)")
            let problems = matchProblems(in: expression)
            #expect(problems.isEmpty, "\(text)\n\(problems)")
        }
    }

    @Test(.enabled(if: Promtool.isExpected, "promtool is not installed"))
    func prometheusFindsNothingInImpossibleMatches() throws {
        let series = ["a", "b"].flatMap { metric in
            ["job=\"x\"", "job=\"y\"", "job=\"x\",pod=\"p\"", "job=\"y\",pod=\"q\"", "pod=\"q\"", "zone=\"z\""].map {
                "\(metric){\($0)}"
            }
        }
        let whole = Self.impossible.filter { !$0.expression.contains("unless") }.map(\.expression)
        for (text, result) in zip(whole, try Promtool.results(of: whole, series: series)) {
            #expect(result?.isEmpty != false, "\(text): \(result ?? [])")
        }
        let failing = Self.ambiguous.map(\.expression)
        let groups = ["a", "b"].flatMap { metric in ["p", "q"].map { "\(metric){job=\"x\",pod=\"\($0)\"}" } }
        for (text, result) in zip(failing, try Promtool.results(of: failing, series: groups)) {
            #expect(result == nil, "\(text): \(result ?? [])")
        }
    }
}
