import LabelMatching
import PromQL
import TestSupport
import Testing

@Suite struct EnforcementTests {
    private static let release = PrometheusVersion(2, 42)
    private static let scope = TenantScope(label: "tenant", tenant: "acme")

    private func enforced(
        _ text: String, _ scope: TenantScope = Self.scope, version: PrometheusVersion = Self.release
    ) throws -> (text: String, problems: [PromQLProblem]) {
        let parsed = parseExpression(text, version: version, experimentalFunctions: true)
        let expression = try #require(parsed.expression, "\(text): \(parsed.problems)")
        let result = enforce(expression, scope: scope)
        return (TextEdit.applied(result.edits, to: text), result.problems)
    }

    @Test(arguments: [
        ("x", "x{tenant=\"acme\"}"),
        ("x{}", "x{tenant=\"acme\"}"),
        ("x{ # all\n}", "x{tenant=\"acme\" # all\n}"),
        ("x{a=\"b\",}", "x{tenant=\"acme\",a=\"b\",}"),
        ("{__name__=\"x\"}", "{tenant=\"acme\",__name__=\"x\"}"),
        ("x{tenant='acme'}", "x{tenant='acme'}"),
        ("x{a=\"b\", tenant=\"acme\"}", "x{a=\"b\", tenant=\"acme\"}"),
        ("x offset 5m", "x{tenant=\"acme\"} offset 5m"),
        ("rate(x[5m] @ 5)", "rate(x{tenant=\"acme\"}[5m] @ 5)"),
        ("topk(scalar(secret), mine)", "topk(scalar(secret{tenant=\"acme\"}), mine{tenant=\"acme\"})"),
        ("quantile by (a) (scalar(q), (x))", "quantile by (a) (scalar(q{tenant=\"acme\"}), (x{tenant=\"acme\"}))"),
        (
            "max_over_time((a > b{c=\"d\"})[1h:5m] offset 1d) # é",
            "max_over_time((a{tenant=\"acme\"} > b{tenant=\"acme\",c=\"d\"})[1h:5m] offset 1d) # é"
        ),
        ("absent(x) or on () vector(0)", "absent(x{tenant=\"acme\"}) or on () vector(0)"),
        ("-sum{a='b'} unless\tby", "-sum{tenant=\"acme\",a='b'} unless\tby{tenant=\"acme\"}"),
        (
            "label_replace(x, \"team\", \"b\", \"\", \"\")",
            "label_replace(x{tenant=\"acme\"}, \"team\", \"b\", \"\", \"\")"
        ),
        ("1 + time()", "1 + time()"),
    ])
    func everySelectorIsKept(_ text: String, _ expected: String) throws {
        let result = try enforced(text)
        #expect(result.text == expected)
        #expect(result.problems.isEmpty)
    }

    @Test(arguments: [
        ("x{tenant=\"b\"}", ["tenant=\"b\""]),
        ("x{tenant!=\"acme\"}", ["tenant!=\"acme\""]),
        ("x{tenant=~\"acme\"}", ["tenant=~\"acme\""]),
        ("x{tenant=\"acme\",tenant=~\".*\"}", ["tenant=~\".*\""]),
        ("x{a=\"é\", tenant = \"b\"} + y{tenant!~''}", ["tenant = \"b\"", "tenant!~''"]),
        ("topk(scalar(x{tenant=''}), y)", ["tenant=''"]),
    ])
    func whatConflictsIsToldWhereItStands(_ text: String, _ marked: [String]) throws {
        let result = try enforced(text)
        let bytes = Array(text.utf8)
        #expect(result.problems.map { String(decoding: bytes[$0.range], as: UTF8.self) } == marked)
        #expect(result.problems.allSatisfy { $0.kind == .tenantConflict })
        // What conflicts stays as it is: nothing is replaced.
        for part in marked { #expect(result.text.contains(part)) }
    }

    @Test(arguments: [
        ("label_replace(x, \"tenant\", \"b\", \"\", \"\")", "\"tenant\""),
        ("sum(label_join(x, ('tenant'), \"-\", \"a\"))", "('tenant')"), ("count_values(`tenant`, x)", "`tenant`"),
    ])
    func noSeriesIsGivenTheLabel(_ text: String, _ marked: String) throws {
        let result = try enforced(text)
        let bytes = Array(text.utf8)
        #expect(result.problems.map { String(decoding: bytes[$0.range], as: UTF8.self) } == [marked])
        #expect(result.problems.allSatisfy { $0.kind == .tenantMade })
        #expect(result.text.contains("x{tenant=\"acme\"}"))
    }

    @Test func grantsHoldForOneNameOnly() throws {
        let scope = TenantScope(label: "tenant", tenant: "acme") { metric in
            switch metric {
            case "node_load": [LabelMatcher("pool", .equal, "shared")]
            case "up": []
            default: nil
            }
        }
        for (text, expected) in [
            ("node_load", "node_load{pool=\"shared\"}"),
            ("node_load{pool=\"shared\"}", "node_load{pool=\"shared\"}"),
            ("node_load{pool=\"own\"}", "node_load{pool=\"shared\",pool=\"own\"}"),
            ("{__name__=\"node_load\"}", "{pool=\"shared\",__name__=\"node_load\"}"),
            ("{__name__=~\"node_load\"}", "{tenant=\"acme\",__name__=~\"node_load\"}"),
            ("{__name__=\"up\",__name__=\"secret\"}", "{tenant=\"acme\",__name__=\"up\",__name__=\"secret\"}"),
            ("{__name__!=\"up\",a=\"b\"}", "{tenant=\"acme\",__name__!=\"up\",a=\"b\"}"),
            ("up * node_loads", "up * node_loads{tenant=\"acme\"}"),
        ] {
            let result = try enforced(text, scope)
            #expect(result.text == expected)
            #expect(result.problems.isEmpty)
        }
        let expression = try #require(parseExpression("x + up", version: Self.release).expression)
        #expect(enforce(expression, scope: scope).granted.map(\.text) == ["up"])
    }

    @Test func infoIsKeptOrRefused() throws {
        let version = PrometheusVersion(3, 5)
        let named = try enforced("info(x, {k=~\".+\"})", version: version)
        #expect(named.text == "info(x{tenant=\"acme\"}, {tenant=\"acme\",k=~\".+\"})")
        for text in ["info(x)", "info(x, {})", "info(x, {tenant=\"acme\"})", "info(x, {__name__=~\".+_info\"})"] {
            #expect(try enforced(text, version: version).problems.map(\.kind) == [.tenantUnreachable], "\(text)")
        }
        let granted = TenantScope(label: "tenant", tenant: "acme") { $0 == "target_info" ? [] : nil }
        #expect(try enforced("info(x)", granted, version: version).text == "info(x{tenant=\"acme\"})")
        #expect(
            try enforced("info(x, {k=\"v\"})", granted, version: version).text == "info(x{tenant=\"acme\"}, {k=\"v\"})")
    }

    @Test func namesInQuotesAreKept() throws {
        let version = PrometheusVersion(3, 5)
        for (text, expected) in [
            ("{\"a.b\"}", "{tenant=\"acme\",\"a.b\"}"),
            ("{\"a.b\", c=\"d\"}", "{tenant=\"acme\",\"a.b\", c=\"d\"}"),
        ] { #expect(try enforced(text, version: version).text == expected) }
        #expect(try enforced("{\"a\",\"tenant\"=\"b\"}", version: version).problems.map(\.kind) == [.tenantConflict])
    }

    /// Swift takes a Kelvin sign for a K, and an e with an accent for one of two characters; Prometheus does not.
    @Test func lettersAreToldApartByTheirBytes() throws {
        let version = PrometheusVersion(3, 5)
        let scope = TenantScope(label: "K", tenant: "\u{E9}") { $0 == "K" ? [] : nil }
        let label = try enforced("{\"x\", \"\u{212A}\"=\"\u{E9}\"}", scope, version: version)
        #expect(label.text == "{K=\"\u{E9}\",\"x\", \"\u{212A}\"=\"\u{E9}\"}")
        let value = try enforced("x{K=\"e\u{301}\"}", scope, version: version)
        #expect(value.problems.map(\.kind) == [.tenantConflict])
        let metric = try enforced("{\"\u{212A}\"}", scope, version: version)
        #expect(metric.text == "{K=\"\u{E9}\",\"\u{212A}\"}")
        #expect(try enforced("K", scope, version: version).text == "K")
    }

    @Test func namesAndValuesAreQuotedAsTheyNeed() throws {
        let scope = TenantScope(label: "my.tenant", tenant: "a\"\\b")
        #expect(try enforced("x", scope, version: PrometheusVersion(3, 0)).text == "x{\"my.tenant\"=\"a\\\"\\\\b\"}")
    }

    @Test func nothingEscapesWhateverIsWritten() throws {
        var random = RandomExpression(seed: SeededGenerator.seedOfRun())
        var count = 0
        for number in 0..<3000 {
            let text = number % 4 == 3 ? random.makeSoup() : random.make()
            guard let expression = parseExpression(text, version: Self.release).expression else { continue }
            count += 1
            let result = enforce(expression, scope: Self.scope)
            let changed = TextEdit.applied(result.edits, to: text)
            let parsed = parseExpression(changed, version: Self.release)
            let again = try #require(parsed.expression, "\(text)\n\(changed)\n\(parsed.problems)")
            for selector in selectors(of: again) {
                #expect(selector.conditions.contains(LabelMatcher("tenant", .equal, "acme")), "\(text)\n\(changed)")
            }
            // Done once, it is done.
            #expect(enforce(again, scope: Self.scope).edits.isEmpty)
            // What is inserted is all that differs.
            #expect(result.edits.allSatisfy { $0.range.isEmpty })
        }
        #expect(count > 1000)
    }

    private func selectors(of expression: Expression) -> [Selector] {
        switch expression {
        case .selector(let selector): [selector]
        case .range(let node): [node.selector]
        default: expression.children.flatMap(selectors)
        }
    }
}
