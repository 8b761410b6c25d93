import Diagnostics
import Foundation
import PromQL
import TestSupport
import Testing

@testable import TenantCompiler

/// What becomes of the dashboards that tenants bring.
struct OwnDashboardTests {
    /// Queries with variables in every place, and what is asked in their stead.
    @Test(arguments: [
        ("up", "up{tenant=\"acme\"}"),
        ("rate(x_total[$__rate_interval])", "rate(x_total{tenant=\"acme\"}[$__rate_interval])"),
        ("increase(x_total[${__range_s}s])", "increase(x_total{tenant=\"acme\"}[${__range_s}s])"),
        ("rate(x_total[5${v}])", "rate(x_total{tenant=\"acme\"}[5${v}])"),
        ("max_over_time(x[$__range:$__interval])", "max_over_time(x{tenant=\"acme\"}[$__range:$__interval])"),
        ("x offset -$v", "x{tenant=\"acme\"} offset -$v"),
        ("x @ $v", "x{tenant=\"acme\"} @ $v"),
        ("$v", "$v{tenant=\"acme\"}"),
        ("${v}{a=\"b\"}", "${v}{tenant=\"acme\",a=\"b\"}"),
        ("http_[[v]]_total", "http_[[v]]_total{tenant=\"acme\"}"),
        ("x{$v=\"a\"}", "x{tenant=\"acme\",$v=\"a\"}"),
        ("x{a=${v:doublequote}}", "x{tenant=\"acme\",a=${v:doublequote}}"),
        ("x{a=~\"$v|[[v]]$\"}", "x{tenant=\"acme\",a=~\"$v|[[v]]$\"}"),
        ("sum by ($v, b) (x)", "sum by ($v, b) (x{tenant=\"acme\"})"),
        ("a * on ($v) group_left ($w) b", "a{tenant=\"acme\"} * on ($v) group_left ($w) b{tenant=\"acme\"}"),
        ("$v(x)", "$v(x{tenant=\"acme\"})"),
        ("$v by (a) (x)", "$v by (a) (x{tenant=\"acme\"})"),
        ("$v(x[5m])", "$v(x{tenant=\"acme\"}[5m])"),
        ("$v(x[5m]) / $v(y[5m])", "$v(x{tenant=\"acme\"}[5m]) / $v(y{tenant=\"acme\"}[5m])"),
        ("topk($v, x)", "topk($v, x{tenant=\"acme\"})"),
        ("quantile_over_time($v, x[5m])", "quantile_over_time($v, x{tenant=\"acme\"}[5m])"),
        (
            "label_replace(x, \"a\", \"$1\", \"b\", \"(.*)\")",
            "label_replace(x{tenant=\"acme\"}, \"a\", \"$1\", \"b\", \"(.*)\")"
        ),
        ("x # of $v\n / y", "x{tenant=\"acme\"} # of $v\n / y{tenant=\"acme\"}"),
        ("x{tenant=\"acme\", a=\"$v\"}", "x{tenant=\"acme\", a=\"$v\"}"),
    ])
    func variablesStayAndSelectorsAreKept(_ query: String, _ kept: String) async throws {
        let variable = ["v", "w"].map { "{ \"name\": \"\($0)\", \"type\": \"query\", \"query\": \"label_values(a)\" }" }
            .joined(separator: ", ")
        #expect(try await OwnDashboardFixture.emitted(query, variable: variable) == kept)
    }

    /// A variable whose values are numbers is one, and one whose values are names is a metric.
    @Test(arguments: [
        ("5, 10", "x{tenant=\"acme\"} > $v"), ("up, down", "x{tenant=\"acme\"} > $v{tenant=\"acme\"}"),
        ("5, up", "x{tenant=\"acme\"} > $v{tenant=\"acme\"}"),
    ])
    func valuesTellWhatAVariableIs(_ values: String, _ kept: String) async throws {
        let variable = "{ \"name\": \"v\", \"type\": \"custom\", \"query\": \"\(values)\" }"
        #expect(try await OwnDashboardFixture.emitted("x > $v", variable: variable) == kept)
    }

    /// However JSON spells a query, the same is asked.
    @Test func escapesOfJSONHideNothing() async throws {
        var random = SeededGenerator(seed: SeededGenerator.seedOfRun())
        let query = "sum(rate(x_total{path=~\"/é/.*😀\", a!='\\\\'}[5m])) / \t y"
        for _ in 0..<50 {
            let spelt = query.unicodeScalars.map { scalar -> String in
                let isPlain = !["\"", "\\", "\t"].contains(scalar) && Bool.random(using: &random)
                if isPlain { return String(scalar) }
                return UTF16.encode(scalar).map { unit in
                    unit.map { "\\u" + ("000" + String($0, radix: 16)).suffix(4) }.joined()
                } ?? ""
            }.joined()
            let json = "{ \"title\": \"Escapes\", \"panels\": [ { \"targets\": [ { \"expr\": \"\(spelt)\" } ] } ] }"
            let compilation = await OwnDashboardFixture.compile(json)
            #expect(!compilation.isRefused, "\(compilation.summary)")
            let emitted = try #require(compilation.ownDashboards().first).dashboard.json
            #expect(
                try OwnDashboardFixture.queries(of: emitted) == [
                    query.replacing("{path", with: "{tenant=\"acme\",path") + "{tenant=\"acme\"}"
                ])
            // The author's bytes are all there.
            #expect(
                emitted.replacing("{tenant=\\\"acme\\\"}", with: "").replacing("tenant=\\\"acme\\\",", with: "")
                    .contains(spelt))
        }
    }

    /// Whatever values a dashboard gives its variable: if it is taken, all that is asked is the tenant's own.
    @Test func noValueLeavesItsPlace() async throws {
        let queries = [
            "up{a=\"${v:raw}\"}", "up{a=~'$v'}", "up{a=`[[v:raw]]`}", "$v", "$v{b=\"c\"}", "sum by ($v) (up)",
            "sum_over_time(up[${v}m])", "rate(up[$v])", "up > $v", "$v(up)", "${v}_total", "up{${v}=\"x\"}", "up # $v",
            "up{k=\"${v:\", tenant=\"acme\", l=\"}\"}", "up{k=\"${v:\"} or up{l='}'}", "up offset $v", "topk($v, up)",
            "up{a=${v:doublequote}}", "up{$v}", "up $v up", "up{a=\"$v\",b=\"$v\"}",
            "label_replace(up, \"a\", \"$v\", \"b\", \"c\")",
            "up{a=\"\\$v\"}", "up{tenant=\"$v\"}", "{__name__=\"$v\"}",
        ]
        let values = [
            "x", "5", "5m", "up", "info", "sum", "\"} or up{a=\"", "'} or up{a='", "`} or up{a=`", "up or secret", "\\",
            "x\n or up", "5) + sum(up", "5m]) + sum(up[1m", "a\"=\"b", "tenant", "job) (up) + sum by (job", "#", "{",
            "5 or up", "globex", ".+", "-1", "1e3", "up)or(up", "\u{A0}", "x,tenant",
        ]
        var taken = 0, refused = 0
        for query in queries {
            for value in values {
                let variable =
                    "{ \"name\": \"v\", \"type\": \"constant\", \"query\": \(JSONScalar.quoted(value)), \"allValue\": \"\" }"
                guard let kept = try await OwnDashboardFixture.emitted(query, variable: variable) else {
                    refused += 1
                    continue
                }
                taken += 1
                let asked = OwnDashboardFixture.interpolated(kept, ["v": value])
                let foreign = OwnDashboardFixture.foreignSelectors(of: asked) ?? []
                #expect(foreign.isEmpty, "\(query) with \(value): \(asked)")
            }
        }
        #expect(taken > 150 && refused > 150, "\(taken) taken, \(refused) refused")
    }

    @Test func twoTenantsOfOneUidDoNotMeet() async throws {
        let json = "{ \"uid\": \"b_jobs\", \"title\": \"Jobs done\", \"panels\": [] }"
        let compilation = await compile(
            Fixture.tree([
                "tenants/a/tenant.yaml": Fixture.tenant("a"), "tenants/a/dashboards/jobs.json": json,
                "tenants/b/tenant.yaml": Fixture.tenant("b"), "tenants/b/dashboards/jobs.json": json,
            ]), Fixture.options)
        #expect(!compilation.isRefused, "\(compilation.summary)")
        #expect(compilation.ownDashboards().map(\.dashboard.uid) == ["a_b_jobs", "b_jobs"])
    }

    /// Neither depth nor size nor number costs more than a finding.
    @Test func hostileSizesAreFindings() async throws {
        let deep =
            "{ \"title\": \"Deep\", \"panels\": " + String(repeating: "[", count: 5_000)
            + String(repeating: "]", count: 5_000) + " }"
        #expect(await OwnDashboardFixture.compile(deep).faults == ["yaml-over-budget"])
        let long = OwnDashboardFixture.dashboard(asking: String(repeating: "up + ", count: 30_000) + "up")
        #expect(await OwnDashboardFixture.compile(long).faults == ["promql-too-complex"])
        let text = String(repeating: "\\n", count: 90_000)
        let large = "{ \"title\": \"Large\", \"description\": \"\(text)\", \"panels\": [] }"
        // An escape of a line break takes three bytes in JSON within JSON.
        #expect(await OwnDashboardFixture.compile(large).faults == ["dashboard-too-large"])
        #expect(await !OwnDashboardFixture.compile(large.replacing("\\n", with: "n")).isRefused)
        // Go's encoder writes `>` in six bytes.
        let compared = large.replacing("\\n", with: ">")
        #expect(await OwnDashboardFixture.compile(compared).faults == ["dashboard-too-large"])
        let variables = String(repeating: "$v + ", count: 150) + "$v"
        let variable = "{ \"name\": \"v\", \"type\": \"query\", \"query\": \"label_values(a)\" }"
        let many = OwnDashboardFixture.dashboard(asking: variables, variable: variable)
        #expect(await !OwnDashboardFixture.compile(many).isRefused)
    }

    /// What is too large for its blanks alone comes out without them, and says the same.
    @Test func blanksAreLeftOutWhereTheyDoNotFit() async throws {
        let panels = (0..<900).map { number in
            """
                    {
                        "id": \(number),
                        "title": "Panel \\"\(number)\\" of { many }",
                        "description": "Two  blanks,\\ttabs \\\\",
                        "type": "timeseries",
                        "targets": [
                            { "expr": "sum(rate(done_total{queue = \\"a b\\"}[5m]))" }
                        ]
                    }
            """
        }
        let json = "{\r\n  \"title\": \"Very many\",\n  \"panels\": [\n" + panels.joined(separator: ",\n") + "\n]\n}\n"
        #expect(json.utf8.count > 262_144)
        let compilation = await OwnDashboardFixture.compile(json)
        let emitted = try #require(compilation.ownDashboards().first?.dashboard.json, "\(compilation.summary)")
        #expect(emitted.split(separator: "\n").count == 1 && emitted.hasSuffix("}\n"))
        #expect(emitted.contains("Two  blanks,\\ttabs \\\\\""))
        #expect(
            emitted.contains("{tenant=\\\"acme\\\",queue = \\\"a b\\\"}") || emitted.contains("queue = \\\"a b\\\""))
        #expect(AppliedJSON.size(of: emitted) <= AppliedJSON.mostBytes)
        #expect(try OwnDashboardFixture.queries(of: emitted).count == 900)
        // A few panels less, and it stays as its author wrote it.
        let small =
            "{\n  \"title\": \"Some\",\n  \"panels\": [\n" + panels.prefix(300).joined(separator: ",\n") + "\n]\n}\n"
        let kept = try #require(await OwnDashboardFixture.compile(small).ownDashboards().first?.dashboard.json)
        #expect(kept.split(separator: "\n").count > 2_000)
    }

    @Test func compactJSONSaysTheSame() throws {
        var compared = 0
        for file in try Repository.files(under: Repository.tests.appending(path: "Golden"))
        where file.path.hasSuffix(".json") {
            let text = String(decoding: file.bytes, as: UTF8.self)
            let compact = AppliedJSON.compact(text)
            // Some of them are refused, and are no JSON.
            guard let before = try? JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
            else { continue }
            compared += 1
            let after = try JSONSerialization.jsonObject(with: Data(compact.utf8), options: .fragmentsAllowed)
            #expect((before as? NSObject) == (after as? NSObject), "\(file.path)")
            #expect(AppliedJSON.compact(compact) == compact)
        }
        #expect(compared > 10)
    }
}
