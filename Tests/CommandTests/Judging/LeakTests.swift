import Foundation
import Testing

/// The ways by which rules of one tenant have read another's series elsewhere, with both tenants' series there.
@Suite struct LeakTests {
    private static let tenant = """
        apiVersion: tenantc.dev/v1
        kind: Tenant
        metadata: { name: mine }
        spec: { tier: basic, owner: { email: a@mine.example } }
        """

    private static let tier = """
        apiVersion: tenantc.dev/v1
        kind: Tier
        metadata: { name: basic }
        spec: { features: { prometheus: false } }
        """

    /// Each records, or alerts on, what would tell of the other tenant's `secret`.
    private static let rules = """
        groups:
          - name: leaks
            rules:
              - { record: "leak:plain:sum", expr: sum(secret) }
              - { record: "leak:parameter:topk", expr: "count(topk(scalar(sum(secret)), mine))" }
              - { record: "leak:subquery:max", expr: "max(max_over_time(sum(secret)[5m:1m]))" }
              - { record: "leak:name:sum", expr: 'sum({__name__="secret"})' }
              - { record: "leak:pattern:sum", expr: 'sum({__name__=~"sec.*"})' }
              - { record: "leak:unless:sum", expr: "sum(mine) unless on () secret" }
              - { record: "leak:quantile:value", expr: "quantile(scalar(secret), mine)" }
              - record: leak:comment:sum
                expr: |
                  # secret{tenant="yours"} is not read
                  sum(
                    secret # nor here
                  )
              - alert: Leak
                expr: sum(mine) > 0
                for: 1m
                labels: { severity: info }
                annotations: { summary: 'it is {{ query "sum(secret)" | first | value }}', other: '{{ range query `secret` }}{{ .Labels.tenant }}={{ .Value }} {{ end }}' }
        """

    private static let tests = """
        rule_files: [ out/production/platform/prometheus/rules/mine.yml ]
        evaluation_interval: 1m
        tests:
          - interval: 1m
            input_series:
              - { series: 'secret{tenant="mine"}', values: "1+0x9" }
              - { series: 'secret{tenant="yours"}', values: "3+0x9" }
              - { series: 'mine{tenant="mine",i="0"}', values: "10+0x9" }
              - { series: 'mine{tenant="mine",i="1"}', values: "20+0x9" }
              - { series: 'mine{tenant="mine",i="2"}', values: "30+0x9" }
            promql_expr_test:
              - { expr: "leak:plain:sum", eval_time: 3m, exp_samples: [ { labels: '{__name__="leak:plain:sum",tenant="mine"}', value: 1 } ] }
              - { expr: "leak:parameter:topk", eval_time: 3m, exp_samples: [ { labels: '{__name__="leak:parameter:topk",tenant="mine"}', value: 1 } ] }
              - { expr: "leak:subquery:max", eval_time: 3m, exp_samples: [ { labels: '{__name__="leak:subquery:max",tenant="mine"}', value: 1 } ] }
              - { expr: "leak:name:sum", eval_time: 3m, exp_samples: [ { labels: '{__name__="leak:name:sum",tenant="mine"}', value: 1 } ] }
              - { expr: "leak:pattern:sum", eval_time: 3m, exp_samples: [ { labels: '{__name__="leak:pattern:sum",tenant="mine"}', value: 1 } ] }
              - { expr: "leak:unless:sum", eval_time: 3m, exp_samples: [] }
              - { expr: "leak:quantile:value", eval_time: 3m, exp_samples: [ { labels: '{__name__="leak:quantile:value",tenant="mine"}', value: 30 } ] }
              - { expr: "leak:comment:sum", eval_time: 3m, exp_samples: [ { labels: '{__name__="leak:comment:sum",tenant="mine"}', value: 1 } ] }
            alert_rule_test:
              - eval_time: 3m
                alertname: Leak
                exp_alerts:
                  - exp_labels: { severity: info, tenant: mine }
                    exp_annotations: { summary: it is 1, other: "mine=1 " }
        """

    @Test(.enabled(if: Judge.hasPromtool, "promtool is not installed: scripts/bootstrap test"))
    func nothingOfAnotherTenantIsRead() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.tier, to: "tiers/basic.yaml")
        try folder.write(Self.tenant, to: "tenants/mine/tenant.yaml")
        try folder.write(Self.rules, to: "tenants/mine/rules/leaks.yaml")
        try folder.write(Self.tests, to: "leaks.yml")
        let compiled = try Invocation.tenantc(["compile"], in: folder).run()
        try #require(compiled.status == 0, "\(compiled.errors)")
        let verdict = try Invocation(arguments: ["promtool", "test", "rules", "leaks.yml"], folder: folder.path).run()
        #expect(verdict.status == 0, "\(verdict.text)\(verdict.errors)")
        // Comments stay, and nothing is said in them that is not so.
        let emitted = try folder.text("out/production/platform/prometheus/rules/mine.yml")
        #expect(emitted.contains("# secret{tenant=\"yours\"} is not read"))
        #expect(emitted.contains("secret{tenant=\"mine\"} # nor here"))
    }

    /// The same rules as they were written do read it: else the test above would show nothing.
    @Test(.enabled(if: Judge.hasPromtool, "promtool is not installed: scripts/bootstrap test"))
    func withoutTheCompilerTheyWouldBe() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.rules, to: "out/production/platform/prometheus/rules/mine.yml")
        try folder.write(Self.tests, to: "leaks.yml")
        let verdict = try Invocation(arguments: ["promtool", "test", "rules", "leaks.yml"], folder: folder.path).run()
        #expect(verdict.status != 0)
    }

    @Test func aConditionOnAnotherTenantIsRefusedWhereItStands() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.tier, to: "tiers/basic.yaml")
        try folder.write(Self.tenant, to: "tenants/mine/tenant.yaml")
        try folder.write(
            "groups:\n  - name: g\n    rules:\n      - record: a:b\n        expr: |\n          sum(secret{\n            tenant=\"yours\"})\n",
            to: "tenants/mine/rules/a.yaml")
        let compiled = try Invocation.tenantc(["check"], in: folder).run()
        #expect(compiled.status == 1)
        #expect(
            compiled.errors.contains("tenant-matcher-conflict") || compiled.text.contains("tenant-matcher-conflict"))
        #expect(
            compiled.errors.contains("tenants/mine/rules/a.yaml:7:13")
                || compiled.text.contains("tenants/mine/rules/a.yaml:7:13"))
    }
}
