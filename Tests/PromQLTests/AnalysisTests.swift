import PromQL
import Testing

/// Expressions that Prometheus takes and that cannot be meant.
@Suite struct AnalysisTests {
    private static let knowledge = MetricKnowledge(
        metrics: [
            "queue_length": .init(type: .gauge, labels: ["queue"]),
            "orders_total": .init(type: .counter, labels: ["status"]),
            "latency_seconds": .init(type: .histogram, labels: ["path"]),
            "build_info": .init(type: .gauge),
        ], targetLabels: ["job", "instance", "tenant"])

    private func found(
        _ text: String, _ purpose: AnalysisContext.Purpose = .recording, version: PrometheusVersion = .init(2, 42),
        isGranted: (@Sendable (String) -> Bool)? = nil
    ) throws -> [String] {
        let parsed = parseExpression(text, version: version)
        let expression = try #require(parsed.expression, "\(text): \(parsed.problems)")
        let context = AnalysisContext(
            purpose: purpose, version: version, knowledge: Self.knowledge, scrapeInterval: 30, isGranted: isGranted)
        let bytes = Array(text.utf8)
        return analyze(expression, context).map {
            "\($0.kind.rawValue): \(String(decoding: bytes[$0.range], as: UTF8.self))"
        }
    }

    @Test(arguments: [
        ("\"text\"", ["ruleValue: \"text\""]),
        ("x[5m]", ["ruleValue: x[5m]"]),
        ("(x[5m:])", ["ruleValue: (x[5m:])"]),
        ("x{a=\"b\", a=\"c\"}", ["contradiction: a=\"c\""]),
        ("sum(rate(x{a=\"b\", a!~\"b|c\"}[5m]))", ["contradiction: a!~\"b|c\""]),
        ("x{a!~\".*\"}", ["contradiction: a!~\".*\""]),
        (
            "x{a=~\"b.*\", c=\"d\", a=~\".*c\", a=~\"[b-c]\"}",
            ["contradiction: x{a=~\"b.*\", c=\"d\", a=~\".*c\", a=~\"[b-c]\"}"]
        ),
        ("{__name__=\"x\", __name__=\"y\"}", ["contradiction: __name__=\"y\""]),
        ("rate(queue_length[5m])", ["rateOfGauge: queue_length[5m]"]),
        ("increase(queue_length[5m:])", ["rateOfGauge: queue_length[5m:]"]),
        ("rate(rate(orders_total[5m])[1h:])", ["rateOfGauge: rate(orders_total[5m])[1h:]"]),
        ("rate(sum(orders_total)[5m:])", ["rateOfAggregation: sum(orders_total)[5m:]"]),
        ("irate((max by (job) (x) * 8)[5m:1m])", ["rateOfAggregation: (max by (job) (x) * 8)[5m:1m]"]),
        (
            "histogram_quantile(0.9, sum by (job) (rate(latency_seconds_bucket[5m])))",
            ["quantileWithoutBounds: by (job)"]
        ),
        (
            "histogram_quantile(0.95, sum by (job) (rate(orders_total[5m])))", ["quantileWithoutBounds: by (job)"]
        ),
        (
            "histogram_quantile(0.95, http_request_duration_seconds_bucket) > 0.5",
            ["quantileWithoutRate: http_request_duration_seconds_bucket"]
        ),
        (
            "histogram_quantile(0.95, sum by (le) (x_bucket{a=\"b\"}))", ["quantileWithoutRate: x_bucket{a=\"b\"}"]
        ),
        ("histogram_quantile(95, rate(x_bucket[5m]))", ["quantileOutOfRange: 95"]),
        ("quantile by (job) (-0.1, x)", ["quantileOutOfRange: -0.1"]),
        ("quantile_over_time(1.5, x[5m])", ["quantileOutOfRange: 1.5"]),
        ("count(x) == 0", ["neverTrue: == 0"]),
        ("count by (job) (x) < 1", ["neverTrue: < 1"]),
        ("x > 5 < 3", ["neverTrue: < 3"]),
        ("rate(x[5m]) < 0", ["neverTrue: < 0"]),
        ("100 * sum(rate(x[5m])) < -1", ["neverTrue: < -1"]),
        ("hour() > 23", ["neverTrue: > 23"]),
        ("0 > count_over_time(x[5m])", ["neverTrue: > count_over_time(x[5m])"]),
        ("absent(x) > 1", ["neverTrue: > 1"]),
        ("clamp_max(x, 5) >= 6", ["neverTrue: >= 6"]),
        ("(x == bool 1) > 1", ["neverTrue: > 1"]),
        ("x > 5 and x < 3", ["neverTrue: x > 5 and x < 3"]),
        ("topk(0, x)", ["neverTrue: 0"]),
        ("clamp(x, 5, 1)", ["neverTrue: 5, 1"]),
        ("x unless x", ["neverTrue: x unless x"]),
        ("x > 5 unless on (a) (x >= 5)", ["neverTrue: x > 5 unless on (a) (x >= 5)"]),
        ("x == 4 unless x", ["neverTrue: x == 4 unless x"]),
        ("x > x", ["neverTrue: > x"]),
        ("x == NaN", ["neverTrue: == NaN"]),
        ("x % 4 > 5", ["neverTrue: > 5"]),
        ("latency_seconds > 1", ["neverTrue: latency_seconds"]),
        ("sum(rate(latency_seconds[5m])) > 1", ["neverTrue: sum(rate(latency_seconds[5m]))"]),
        ("delta(orders_total[5m])", ["counterAsGauge: orders_total[5m]"]),
        ("deriv(latency_seconds_count[5m])", ["counterAsGauge: latency_seconds_count[5m]"]),
        ("predict_linear(orders_total[1h], 3600)", ["counterAsGauge: orders_total[1h]"]),
        ("quantile_over_time(0.5, orders_total[1h:])", ["counterAsGauge: orders_total[1h:]"]),
        ("rate(orders_total[45s])", ["shortRange: 45s"]),
        ("increase(orders_total[20s])", ["shortRange: 20s"]),
        ("rate(x[5m:3m])", ["shortRange: 3m"]),
        ("max_over_time(x[5m:10m])", ["shortRange: 10m"]),
        ("x @ 1600000000", ["fixedTime: @ 1600000000"]),
        ("rate(x[5m] @ start())", ["fixedTime: @ start()"]),
        ("x offset -5m", ["fixedTime: offset -5m"]),
        ("x{a=~\"b\", c!~\"d e\"}", ["idlePattern: a=~\"b\"", "idlePattern: c!~\"d e\""]),
        ("x{a=~\".*\"}", ["idlePattern: a=~\".*\""]),
        ("sum by (job) (a) / sum by (pod) (b)", ["impossibleMatch: /"]),
        ("a{code=\"5\"} / a{code=\"2\"}", ["impossibleMatch: /"]),
        ("orders_total{status=\"ok\", pod=\"x\"}", ["unknownLabel: pod"]),
        ("sum by (pod, job) (rate(orders_total[5m]))", ["unknownLabel: pod"]),
        ("sum by (job) (sum by (pod) (x))", ["unknownLabel: job"]),
        ("orders_total * on (job) group_left (version) sum by (job) (x)", ["unknownLabel: version"]),
    ])
    func whatIsTold(_ text: String, _ expected: [String]) throws {
        #expect(try found(text) == expected)
    }

    @Test(arguments: [
        "sum by (job) (rate(orders_total{status=~\"5..\"}[5m])) / sum by (job) (rate(orders_total[5m])) > 0.05",
        "histogram_quantile(0.9, sum by (le, path) (rate(latency_seconds_bucket[5m])))",
        "histogram_quantile(0.9, sum(rate(latency_seconds[5m])))",
        "histogram_quantile(0.9, sum by (job, le) (x:latency_bucket:rate5m))",
        "delta(queue_length[5m])", "rate(orders_total[5m])", "rate(unknown[5m])", "rate((orders_total * 8)[5m:])",
        "rate(latency_seconds_count[5m])", "max_over_time(sum(queue_length)[1h:])", "x{a=~\"b|c\", a!=\"c\"}",
        "x{a=\"b\", a=~\"b|c\"}", "x{a!=\"b\", a!=\"c\"}", "count(x) > 0", "x > 5 < 7", "x > 5 or x < 3",
        "x > 5 and y < 3", "rate(x[5m]) == 0", "absent(x) == 1", "queue_length{queue=\"a\", tenant=\"b\"} > 1",
        "sum by (queue, job) (queue_length)", "sum by (a) (x) / on (a) sum by (a) (y)", "sum(x) / sum(y)",
        "orders_total * on (job) group_left (version) build_info", "x != x", "delta(x[5m]) < 0", "(x - y) < 0",
        "x > 5 unless x > 7", "x >= 5 unless x > 5", "x unless x != 3", "x unless y", "x > on (a) x", "x != NaN",
        "x % 4 > 3", "topk(1, x)", "clamp(x, 1, 1)", "latency_seconds_sum > 1", "histogram_count(latency_seconds) > 1",
        "avg_over_time(latency_seconds[5m])", "max_over_time(orders_total[5m])", "changes(orders_total[5m])",
        "avg_over_time(rate(orders_total[5m])[1h:])", "deriv(unknown[5m])", "rate(orders_total[1m])", "rate(x[10s])",
        "max_over_time(orders_total[10s])", "rate(x[6m:3m])", "max_over_time(x[1h:] offset 1d)", "x offset 5m",
        "max_over_time((x offset -5m)[1h:] offset 1h)", "x{a=~\"b|c\"}", "x{a=~\".+\"}", "x{a=~\"b.c\"}",
        "x{a=~\"\"}", "time() - x > 600", "quantile(0.5, x)", "x == bool 2", "sum(rate(x[5m])) by (job) * 0 >= 0",
        "-x < 0",
    ])
    func whatIsMeantPasses(_ text: String) throws {
        #expect(try found(text) == [])
    }

    @Test(
        arguments: [
            ("vector(1)", ["neverResolves: vector(1)"]),
            ("1 > bool 0", ["neverResolves: 1 > bool 0"]),
            ("x > 1 or vector(0)", ["neverResolves: vector(0)"]),
            ("(x or on () vector(0)) >= bool 5", ["neverResolves: vector(0)"]),
            ("vector(1) > 0", ["neverResolves: vector(1)"]),
            ("vector(time()) > 0", ["neverResolves: vector(time())"]),
            ("hour()", ["neverResolves: hour()"]),
            ("x > bool 5", ["noCondition: >"]),
            ("rate(x[5m])", ["noCondition: rate(x[5m])"]),
            ("sum by (job) (x) / 2", ["noCondition: sum by (job) (x) / 2"]),
            ("queue_length{queue=\"a\"}", ["noCondition: queue_length{queue=\"a\"}"]),
            ("sum(rate(x[5m])) >= 0", ["noCondition: >= 0"]),
            ("x > 5 or x <= 5", ["noCondition: x > 5 or x <= 5"]),
            ("x >= 5 or x < 7", ["noCondition: x >= 5 or x < 7"]),
        ] as [(String, [String])])
    func alertsThatTellNothing(_ text: String, _ expected: [String]) throws {
        #expect(try found(text, .alert) == expected)
    }

    @Test(arguments: [
        "x > 1", "absent(x)", "x and y", "x unless y", "(sum(x) or vector(0)) > 5", "vector(time()) == 5",
        "hour() < 8", "recorded:condition", "ALERTS{alertname=\"x\"}", "predict_linear(x[1h], 3600) < 0",
        "absent_over_time(x[5m])", "x == 1 or y == 2", "x > 5 or x < 5", "x != 5 or x > 7", "count(x) > 0",
        "scalar(x) * y > 2", "sum(rate(x[5m]) > 0)",
    ])
    func alertsThatResolve(_ text: String) throws {
        #expect(try found(text, .alert) == [])
    }

    @Test func metricsAreDeclaredOrGranted() throws {
        let granted: @Sendable (String) -> Bool = { $0 == "node_load" }
        #expect(try found("order_total + up + node_load", isGranted: granted) == ["unknownMetric: order_total"])
        #expect(
            try found("{__name__=\"x\"} > latency_seconds_sum", isGranted: granted) == ["unknownMetric: __name__=\"x\""]
        )
        #expect(try found("{__name__=~\"x.*\"}", isGranted: granted) == [])
        #expect(try found("order_total") == [])
    }

    @Test func boundsAreSpeltAsTheReleaseStoresThem() throws {
        let text = "x_bucket{le=\"1\"} / ignoring (le) x_bucket{le=\"0.5\"}"
        #expect(try found("x_bucket{le=\"1\"}", version: .init(3, 0)) == ["bucketSpelling: le=\"1\""])
        #expect(try found("x_bucket{le=\"1\"}") == [])
        #expect(try found(text.replacing("\"1\"", with: "\"1.0\""), version: .init(3, 0)) == [])
        let parsed = parseExpression("x_bucket{le=\"10\"}", version: .init(3, 0))
        let expression = try #require(parsed.expression)
        let problem = try #require(
            analyze(expression, AnalysisContext(purpose: .recording, version: .init(3, 0))).first)
        let fixed = TextEdit.applied([try #require(problem.fix)], to: "x_bucket{le=\"10\"}")
        #expect(fixed == "x_bucket{le=~\"10|10\\\\.0\"}")
        let again = try #require(parseExpression(fixed, version: .init(3, 0)).expression)
        #expect(analyze(again, AnalysisContext(purpose: .recording, version: .init(3, 0))) == [])
    }

    /// Prometheus itself finds nothing for what is said to find nothing, and always something for what never resolves.
    @Test(.enabled(if: Promtool.isExpected, "promtool is not installed: scripts/bootstrap test"))
    func prometheusAgrees() throws {
        let empty = [
            "count(x) == 0", "x > 5 < 3", "rate(x[5m]) < 0", "100 * sum(rate(x[5m])) < -1", "hour() > 23",
            "0 > count_over_time(x[5m])", "absent(z) > 1", "clamp_max(x, 5) >= 6", "(x == bool 1) > 1",
            "x > 5 and x < 3", "x{a=\"b\", a=\"c\"}", "x{a!~\".*\"}", "sum by (job) (x) / sum by (pod) (y)",
            "abs(x) < 0", "sgn(x) > 1", "stddev(x) < 0", "group(x) != 1", "clamp(x, 2, 3) > 3", "-abs(x) > 0",
            "topk(0, x)", "clamp(x, 5, 1)", "x unless x", "x > 5 unless on (a) (x >= 5)", "x == 4 unless x", "x > x",
            "x == NaN", "x % 4 > 5", "month() == 13", "day_of_week() > 6", "vector(5) < 5", "x * 0 + 5 < bool 3 > 1",
        ]
        let series = ["x{a=\"b\",job=\"j\"}", "x{job=\"j\"}", "y{pod=\"p\"}"]
        // One that finds something, so that the tool has something to say.
        for (text, result) in zip(empty, try Promtool.results(of: empty + ["x"], series: series)) {
            #expect(result?.isEmpty == true, "\(text): \(result ?? [])")
            let kinds = try found(text)
            #expect(!kinds.isEmpty, "\(text)")
        }
        let constant = [
            "vector(1)", "x > 1 or vector(0)", "(x or on () vector(0)) >= bool 5", "vector(1) > 0", "hour()",
            "sum(x or vector(0))",
        ]
        for (text, result) in zip(constant, try Promtool.results(of: constant, series: ["other"])) {
            #expect(result?.isEmpty == false, "\(text)")
            #expect(try found(text, .alert).contains { $0.hasPrefix("neverResolves") }, "\(text)")
        }
    }

    @Test(
        arguments: [
            ("orders_total > 100", ["counterAsGauge: orders_total"]),
            ("sum by (status) (orders_total) >= 5", ["counterAsGauge: orders_total"]),
            ("3 < max(orders_total{status=\"paid\"})", ["counterAsGauge: orders_total{status=\"paid\"}"]),
            ("increase(orders_total[5m]) > 100", []), ("orders_total == 0", []), ("queue_length > 3", []),
            ("count(orders_total) > 3", []), ("unheard_of > 3", []),
        ] as [(String, [String])])
    func aTotalIsNoThreshold(_ text: String, _ expected: [String]) throws {
        #expect(try found(text, .alert).filter { $0.hasPrefix("counterAsGauge") } == expected)
        #expect(try found(text, .recording).filter { $0.hasPrefix("counterAsGauge") } == [])
    }
}
