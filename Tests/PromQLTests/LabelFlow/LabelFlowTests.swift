import PromQL
import TestSupport
import Testing

/// Which labels results carry.
@Suite struct LabelFlowTests {
    private static let version = PrometheusVersion(2, 42)
    private static let universe = ["__name__", "job", "inst", "pod", "zone", "le", "new", "v"]
    private static let series = [
        "a{job=\"j1\",inst=\"i1\",pod=\"p1\"}", "a{job=\"j2\",inst=\"i2\"}", "a{inst=\"i3\",zone=\"z1\"}",
        "b{job=\"j1\",inst=\"i1\",zone=\"z1\"}", "b{job=\"j2\",inst=\"i2\",pod=\"p2\"}", "b{inst=\"i3\",zone=\"z1\"}",
        "c{job=\"j1\"}", "c{inst=\"i9\",zone=\"z2\"}", "c", "h_bucket{job=\"j1\",le=\"1\"}",
        "h_bucket{job=\"j1\",le=\"+Inf\"}", "h_bucket{pod=\"p1\",le=\"1\"}", "h_bucket{pod=\"p1\",le=\"+Inf\"}",
    ]

    @Test func tableHolds() throws {
        for (text, label, verdict) in LabelFlowTable.entries {
            let expression = try #require(parseExpression(text, version: Self.version).expression, "\(text)")
            switch labelFlow(of: expression).presence(of: label) {
            case .always: #expect(verdict == "+", "\(text) \(label) is always there")
            case .sometimes: #expect(verdict == "?", "\(text) \(label) is there sometimes")
            case .never(let range, let what):
                let place = String(decoding: Array(text.utf8)[range], as: UTF8.self)
                #expect(place == verdict, "\(text) \(label): \(what)")
            }
        }
    }

    @Test(.enabled(if: Promtool.isExpected, "promtool is not installed"))
    func prometheusAgreesWithTheTable() throws {
        let results = try judge(LabelFlowTable.entries.map(\.expression))
        #expect(results.seen > 95)
    }

    @Test(.enabled(if: Promtool.isExpected, "promtool is not installed"))
    func prometheusAgreesOnGeneratedExpressions() throws {
        var random = RandomVector(seed: SeededGenerator.seedOfRun())
        let results = try judge((0..<3_000).map { _ in random.make() })
        // What is never wrong because it is never said is of no use.
        #expect(results.seen > 1_500 && results.never > 4_000 && results.always > 700, "\(results)")
    }

    /// Holds each claim against each series that Prometheus gives; counts results and claims.
    private func judge(_ texts: [String]) throws -> (seen: Int, always: Int, never: Int) {
        var counts = (seen: 0, always: 0, never: 0)
        for (text, result) in zip(texts, try Promtool.results(of: texts, series: Self.series)) {
            guard let result, !result.isEmpty else { continue }
            let parsed = parseExpression(text, version: Self.version)
            let expression = try #require(parsed.expression, "\(text): \(parsed.problems)")
            expectMatch(expression, text)
            let flow = labelFlow(of: expression)
            counts.seen += 1
            for label in Self.universe {
                switch flow.presence(of: label) {
                case .sometimes: continue
                case .always:
                    counts.always += 1
                    #expect(result.allSatisfy { $0[label] != nil }, "\(text): \(label) is not always in \(result)")
                case .never(_, let what):
                    counts.never += 1
                    #expect(result.allSatisfy { $0[label] == nil }, "\(text): \(label) is in \(result): \(what)")
                }
            }
            if let possible = flow.possibleLabels {
                #expect(result.allSatisfy { $0.keys.allSatisfy(possible.contains) }, "\(text): \(possible) \(result)")
            }
        }
        return counts
    }

    /// What has a result is no operator that is said to have none.
    private func expectMatch(_ expression: Expression, _ text: String) {
        guard case .binary(let node) = expression.unwrapped, node.operation != .unless else { return }
        let place = node.matching.range.isEmpty ? node.operationRange : node.matching.range
        let said = matchProblems(in: expression).filter { $0.kind == .impossibleMatch && $0.range == place }
        #expect(said.isEmpty, "\(text): \(said.map(\.message))")
    }

    @Test func declaredMetricsHaveNoOtherLabels() throws {
        let knowledge = MetricKnowledge(
            metrics: [
                "a": .init(type: .counter, labels: ["code"]), "h": .init(type: .histogram, labels: ["path"]),
                "s": .init(type: .summary, labels: []), "g": .init(type: .gauge),
            ], targetLabels: ["job", "pod"])
        func flow(_ text: String) throws -> LabelFlow {
            labelFlow(of: try #require(parseExpression(text, version: Self.version).expression), knowledge: knowledge)
        }
        #expect(try flow("rate(a[5m])").possibleLabels == ["code", "job", "pod"])
        #expect(try flow("rate(h_bucket[5m])").possibleLabels == ["job", "le", "path", "pod"])
        #expect(try flow("h_bucket").presence(of: "le") == .always)
        #expect(try flow("h_count").presence(of: "le").isNever)
        #expect(try flow("s").presence(of: "quantile") == .always)
        #expect(try flow("s_sum").possibleLabels == ["__name__", "job", "pod"])
        #expect(try flow("g").possibleLabels == nil)
        #expect(try flow("unknown").possibleLabels == nil)
        #expect(try flow("a{code=\"500\"}").presence(of: "code") == .always)
        guard case .never(let range, let what) = try flow("sum by (nope) (a{job=\"x\"})").presence(of: "nope") else {
            Issue.record("nope is there")
            return
        }
        #expect(range == 15..<25)
        #expect(what == "`a` is declared with only `code`, `job`, `pod`")
    }
}
