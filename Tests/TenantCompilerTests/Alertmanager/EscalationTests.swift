import Diagnostics
import Foundation
import Testing
import YAML

@testable import TenantCompiler

/// Levels of an escalation, as rules that promtool runs together with the alert they are about.
@Suite struct EscalationTests {
    private static let fleet: RoutingFleet = {
        var fleet = RoutingFleet()
        fleet.escalations = RoutingFleet.standardEscalation
        fleet.tenants = [
            (
                "acme",
                """
                alerts:
                  resources: false
                  rules:
                    - { alert: QueueStalled, expr: queue_depth > 10, for: 2m, severity: critical, summary: s }
                    - { alert: QueueSlow, expr: queue_depth > 5, severity: warning, summary: s }
                notifications:
                  receivers:
                    - { name: team, slack: { channel: "#acme" } }
                    - { name: mail, email: { to: ops@acme.example } }
                    - { name: oncall, pagerduty: { routingKeyFile: /secrets/pd } }
                  routes: { critical: [team] }
                  escalation: standard
                """
            )
        ]
        return fleet
    }()

    /// The alert fires from minute 4 to 45: its levels come after 5, 15 and 30 minutes more, stay as long as it stays,
    /// each once, with the labels of the series; the one of lower severity has none.
    private static let test = """
        rule_files: [ rules.yml ]
        evaluation_interval: 1m
        tests:
          - interval: 1m
            input_series:
              - { series: 'queue_depth{tenant="acme",instance="one"}', values: "0 0 20+0x43 0+0x30" }
              - { series: 'queue_depth{tenant="acme",instance="two"}', values: "6+0x70" }
            promql_expr_test:
        """

    /// What is firing at a minute, by level; 0 for the alert itself.
    private static func firing(at minute: Int, _ levels: [Int]) -> String {
        let samples = levels.map { level in
            "{ labels: 'ALERTS{alertname=\"QueueStalled\",alertstate=\"firing\",instance=\"one\",severity=\"critical\","
                + "tenant=\"acme\"\(level == 0 ? "" : ",escalation=\"\(level)\"")}', value: 1 }"
        }
        return """

                  - expr: 'ALERTS{alertstate="firing",alertname="QueueStalled"}'
                    eval_time: \(minute)m
                    exp_samples: [ \(samples.joined(separator: ", ")) ]
                  - expr: 'count(ALERTS{alertstate="firing",alertname="QueueSlow",escalation!=""})'
                    eval_time: \(minute)m
                    exp_samples: []
            """
    }

    @Test(.enabled(if: RoutingJudge.hasPromtool, "promtool is not installed: apt install prometheus"))
    func everyLevelComesOnceAndEndsWithTheAlert() async throws {
        let compilation = await compile(Self.fleet.sources)
        try #require(!compilation.isRefused, "\(compilation.summary)")
        let unit = try Self.unit(of: compilation)
        let groups = unit.rules.groups.filter { $0.evaluator == unit.ownEvaluator }
        let rules = Printer.text(["groups": .ruleGroups(groups)])
        // The level's rules see the alert an evaluation later.
        let expected: [(Int, [Int])] = [
            (3, []), (4, [0]), (8, [0]), (10, [0, 1]), (18, [0, 1]), (20, [0, 1, 2]), (33, [0, 1, 2]),
            (35, [0, 1, 2, 3]), (45, [0, 1, 2, 3]), (48, []), (60, []),
        ]
        let test = Self.test + expected.map { Self.firing(at: $0.0, $0.1) }.joined() + "\n"
        try RoutingJudge.withFiles(["rules.yml": rules, "test.yml": test]) { folder in
            let (status, answer) = try RoutingJudge.run("promtool", ["test", "rules", "test.yml"], in: folder)
            #expect(status == 0, "\(answer)\n\(rules)")
            let (lint, findings) = try RoutingJudge.run("promtool", ["check", "rules", "rules.yml"], in: folder)
            #expect(lint == 0, "\(findings)")
        }
    }

    @Test func aLevelIsToldToItsReceiversAlone() async throws {
        let compilation = await compile(Self.fleet.sources)
        let tree = try #require(compilation.fleet.routingTree(of: "production"))
        func told(_ level: String) -> [String] {
            tree.deliveries(of: ["tenant": "acme", "severity": "critical", "escalation": level]).map(\.receiver)
        }
        #expect(told("1") == ["acme/team"])
        #expect(told("2") == ["acme/team", "acme/mail"])
        #expect(told("3") == ["acme/oncall"])
    }

    @Test func anAlertKeepsItsNameAndRunbook() async throws {
        let unit = try Self.unit(of: await compile(Self.fleet.sources))
        let levels = unit.rules.alerts.filter { $0.label("escalation") != nil && $0.name.text == "QueueStalled" }
        #expect(levels.map { $0.label("escalation") } == ["1", "2", "3"])
        #expect(levels.map { $0.hold?.display } == ["5m", "15m", "30m"])
        #expect(levels.allSatisfy { $0.label("severity") == "critical" && $0.label("tenant") == "acme" })
        #expect(!unit.rules.alerts.contains { $0.name.text == "QueueSlow" && $0.label("escalation") != nil })
    }

    private static func unit(of compilation: Compilation) throws -> TenantCompiler.Unit {
        var told = DiagnosticList()
        let source = try #require(compilation.program.tenants.first)
        var unit = try #require(resolve(source, in: compilation.program, &told).first)
        unit.routing = makeRouting(of: unit, &told)
        unit.rules = makeRules(of: unit, on: nil, &told)
        return unit
    }
}
