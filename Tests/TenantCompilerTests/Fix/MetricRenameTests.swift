import Diagnostics
import Testing

@testable import TenantCompiler

/// A metric gets another name wherever its tenant names it, and nowhere else.
struct MetricRenameTests {
    private static let metrics = "metrics: [ { name: done, type: counter } ]"

    private static func fix(
        _ spec: String, _ others: KeyValuePairs<String, String> = [:], rules: String = Policies.counters
    ) async -> (result: FixResult, text: (String) -> String) {
        var files = [
            Policies.standard(rules: rules),
            SourceFile(path: "tenants/acme/tenant.yaml", text: Fixture.tenant("acme", spec)),
        ]
        files += others.map { SourceFile(path: $0.key, text: $0.value) }
        var selection = FixSelection()
        selection.takesUnsafe = true
        let result = await fixFindings(in: Fixture.tree(files), Fixture.options, selection)
        return (
            result,
            { path in
                result.sources.files.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
            }
        )
    }

    /// Expressions, and what they are once `done` is `done_total`.
    @Test(arguments: [
        ("rate(done[5m])", "rate(done_total[5m])"),
        ("sum by (done) (done{done=\"done\"})", "sum by (done) (done_total{done=\"done\"})"),
        (
            "done / on (done) group_left (done) done offset 5m",
            "done_total / on (done) group_left (done) done_total offset 5m"
        ),
        ("{__name__=\"done\",x=\"done\"} + {\"done\"}", "{__name__=\"done_total\",x=\"done\"} + {\"done_total\"}"),
        ("done(done) + undone + done:done + 5done + $done", "done(done_total) + undone + done:done + 5done + $done"),
        ("done # done\n> done", "done_total # done\n> done_total"),
        (
            "label_replace(done, \"done\", `done`, 'done', \"done\")",
            "label_replace(done_total, \"done\", `done`, 'done', \"done\")"
        ),
        ("DONE + done", "DONE + done_total"), ("(done)", "(done_total)"), ("", ""), ("{{{", "{{{"), ("))by(", "))by("),
    ])
    func namesOfMetricsAreTold(expression: String, wanted: String) {
        let words = TextWords(Array(expression.utf8))
        var text = expression
        for (index, meaning) in ExpressionWords(words).meanings.enumerated().reversed()
        where meaning == .metric && words.text(index) == "done" {
            let range = words.ranges[index]
            let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
            text.replaceSubrange(start..<text.utf8.index(start, offsetBy: range.count), with: "done_total")
        }
        #expect(text == wanted)
    }

    @Test func everyPlaceIsRenamed() async {
        let (result, text) = await Self.fix(
            """
            metrics:  # what is exposed
              - { name: "done", type: counter, help: How many were done }  # done
            alerts:
              rules:
                - { alert: Stalled, severity: critical, expr: 'rate(done[5m]) == 0', summary: nothing done }
            workloads: [ { name: w, image: x/y:1 } ]
            slos:
              - { name: a, workload: w, objective: 99%, window: 30d, indicator: { ratio: { errors: 'done{code="5"}', total: done } } }
            """,
            [
                "tenants/acme/rules/r.yaml":
                    "groups:\n- name: done\n  rules:\n  - record: job:done:rate\n    expr: |\n      sum(\n        done)\n",
                "tenants/acme/dashboards/d.json":
                    #"{ "title": "done", "panels": [ { "targets": [ { "expr": "a{x=\"done\"} /\ndone" } ] } ] }"#,
            ])
        #expect(result.outcomes.map(\.refusal) == [nil], "\(result.compilation.summary)")
        #expect(result.compilation.faults.isEmpty, "\(result.compilation.summary)")
        let tenant = text("tenants/acme/tenant.yaml")
        #expect(tenant.contains("- { name: \"done_total\", type: counter, help: How many were done }  # done"))
        #expect(tenant.contains("'rate(done_total[5m]) == 0', summary: nothing done"))
        #expect(tenant.contains("errors: 'done_total{code=\"5\"}', total: done_total }"))
        #expect(text("tenants/acme/rules/r.yaml").hasSuffix("expr: |\n      sum(\n        done_total)\n"))
        #expect(text("tenants/acme/rules/r.yaml").contains("name: done\n  rules:\n  - record: job:done:rate\n"))
        #expect(text("tenants/acme/dashboards/d.json").contains(#""a{x=\"done\"} /\ndone_total""#))
    }

    @Test func seriesOfAHistogramGoWithIt() async {
        let (result, text) = await Self.fix(
            """
            metrics: [ { name: d_total, type: histogram } ]
            alerts: { rules: [ { alert: A, severity: info, expr: 'd_total_sum / d_total_count + d_total_bucket' } ] }
            """,
            rules: "{ type: forbiddenSuffix, metricType: histogram, suffix: _total, message: m }")
        #expect(result.compilation.faults.isEmpty, "\(result.compilation.summary)")
        #expect(text("tenants/acme/tenant.yaml").contains("expr: 'd_sum / d_count + d_bucket'"))
    }

    /// Where it cannot be told what would have to follow, nothing is offered.
    @Test(arguments: [
        "workloads: [ { name: a, image: x/y:1, env: { METRIC: done } } ]",
        "alerts: { rules: [ { alert: A, severity: info, expr: '{__name__=~\"done|left\"}' } ] }",
        "alerts: { rules: [ { alert: A, severity: info, expr: up, summary: '{{ query \"done\" }}' } ] }",
        "alerts: { rules: [ { alert: A, severity: info, expr: \"up +\\u0020\\x64one\" } ] }",
    ])
    func whatIsUnclearIsLeft(spec: String) async {
        let (result, _) = await Self.fix("\(Self.metrics)\n\(spec)")
        #expect(result.outcomes.isEmpty, "\(result.outcomes.map(\.title))")
        #expect(result.compilation.codes.contains("standard-breached"), "\(result.compilation.summary)")
    }

    @Test func aNameThatIsTakenIsLeft() async {
        let (result, _) = await Self.fix(
            "metrics: [ { name: done, type: counter }, { name: done_total, type: counter } ]")
        #expect(result.outcomes.isEmpty)
    }

    /// What a tier declares is not one tenant's to rename.
    @Test func aTiersMetricIsLeft() async {
        let tier = String(decoding: Fixture.standardTier.bytes, as: UTF8.self)
        let platform = """
            apiVersion: tenantc.dev/v1
            kind: Platform
            metadata: { name: p }
            spec: { defaults: { metrics: [ { name: done, type: counter } ] } }
            """
        let (result, _) = await Self.fix(
            "alerts: { rules: [ { alert: A, severity: info, expr: done } ] }",
            ["policies/platform.yaml": platform, "tiers/standard.yaml": tier])
        #expect(result.outcomes.isEmpty)
        #expect(result.compilation.faults == ["standard-breached"], "\(result.compilation.summary)")
    }
}
