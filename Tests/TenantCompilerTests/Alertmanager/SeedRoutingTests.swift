import Alerting
import Diagnostics
import Foundation
import LabelMatching
import Testing

@testable import TenantCompiler

/// The routing trees that the product was asked for, written as documents: alert by alert amtool names the same
/// receivers on what comes out as on the trees themselves.
@Suite struct SeedRoutingTests {
    private static let folder = Repository.root.deletingLastPathComponent().appending(path: "shared/seeds")

    static let canCompare =
        RoutingJudge.hasAmtool && FileManager.default.fileExists(atPath: folder.path(percentEncoded: false))

    /// `alertmanager.yml` of a seed, with what no Alertmanager reads put right: the place of a webhook's URL, and two
    /// fields that mail does not have.
    private static func tree(of seed: String) throws -> String {
        let text = try String(contentsOf: folder.appending(path: seed), encoding: .utf8)
        let block = try #require(text.components(separatedBy: "# alertmanager-config.yaml\n").dropFirst().first)
        let lines = try #require(block.components(separatedBy: "```").first).components(separatedBy: "\n")
        let start = try #require(lines.firstIndex { $0.hasSuffix("alertmanager.yml: |") })
        return lines[(start + 1)...].map { String($0.dropFirst(4)) }.filter { !$0.contains("subject:") }
            .joined(separator: "\n").replacing("body: |", with: "text: |")
            .replacing("'YOUR_SLACK_WEBHOOK_URL'", with: "'https://hooks.example/seed'")
    }

    /// Every alert that a tree can tell apart.
    private static func alerts(named names: [String]) -> [[String: String]] {
        let severities: [String?] = ["critical", "warning", "info", nil]
        let signals: [String?] = ["latency", "errors", nil]
        return names.flatMap { name in
            severities.flatMap { severity in
                signals.map { signal in
                    var labels = ["alertname": name]
                    labels["severity"] = severity
                    labels["signal"] = signal
                    return labels
                }
            }
        }
    }

    private static func compare(_ seed: String, _ fleet: RoutingFleet, _ alerts: [[String: String]]) async throws {
        let compilation = await compile(fleet.sources)
        let emitted = try #require(compilation.alertmanagerFile, "\(compilation.summary)")
        try RoutingJudge.withFile(try tree(of: seed)) { old in
            try RoutingJudge.withFile(emitted) { new in
                let (status, answer) = try RoutingJudge.run("amtool", ["check-config", new])
                #expect(status == 0, "\(answer)")
                for labels in alerts {
                    let before = try RoutingJudge.receivers(of: labels, in: old)
                    #expect(try RoutingJudge.receivers(of: labels, in: new) == before, "\(labels)\n\(emitted)")
                }
            }
        }
    }

    private static let orchestrator = """
        global: { slackAPIURLFile: /secrets/slack, smtpSmarthost: "smtp.your-company.com:587", smtpFrom: alerts@your-company.com }
        groupBy: [ alertname ]
        timing: { groupWait: 30s, groupInterval: 5m, repeatInterval: 12h }
        receivers:
          - { name: default, slack: { channel: "#ecp-alerts" } }
          - { name: critical-alerts, email: { to: ops-team@your-company.com }, slack: { channel: "#critical-alerts" } }
          - { name: tenant-alerts, webhook: { url: https://api.your-company.com/api/v1/webhooks/tenant-alert } }
        defaultReceiver: default
        routes:
          - { matchers: [ 'severity="critical"' ], receiver: critical-alerts }
          - { matchers: [ 'alertname="ECPTenantDown"' ], receiver: tenant-alerts }
        """

    private static let selfHealing = """
        global: { slackAPIURLFile: /secrets/slack, pagerdutyURL: https://events.pagerduty.com/v2/enqueue }
        groupBy: [ alertname, cluster, service ]
        timing: { groupWait: 10s, groupInterval: 10s, repeatInterval: 1h }
        severities:
          critical: { groupWait: 5s, repeatInterval: 30m }
          warning: { groupWait: 30s, repeatInterval: 2h }
        receivers:
          - { name: default-receiver, slack: { channel: "#general-alerts" } }
          - { name: critical-receiver, slack: { channel: "#critical-alerts" }, pagerduty: { routingKeyFile: /secrets/pd } }
          - { name: pod-crash-receiver, slack: { channel: "#infrastructure" }, webhook: { url: http://robusta-forwarder:80/api/alerts } }
          - { name: warning-receiver, slack: { channel: "#warnings" } }
          - { name: performance-receiver, slack: { channel: "#performance" } }
        defaultReceiver: default-receiver
        routes:
          - { matchers: [ 'severity="critical"', 'alertname="PodCrashLooping"' ], receiver: pod-crash-receiver }
          - { matchers: [ 'severity="critical"' ], receiver: critical-receiver }
          - { matchers: [ 'severity="warning"' ], receiver: warning-receiver }
          - { matchers: [ 'signal="latency"' ], receiver: performance-receiver }
        inhibit:
          - { source: [ 'severity="critical"' ], target: [ 'severity="warning"' ], equal: [ alertname, instance ] }
          - { source: [ 'alertname="NodeDown"' ], target: [ 'alertname=~"(NodeCPU|NodeMemory|NodeDisk).*"' ], equal: [ instance ] }
        """

    @Test(.enabled(if: canCompare, "amtool or the seeds are not there"))
    func orchestratorComesOutEquivalent() async throws {
        var fleet = RoutingFleet()
        fleet.alerting = Self.orchestrator
        fleet.tenants = [("acme", "")]
        try await Self.compare(
            "ecp-orchestrator-integration.md", fleet, Self.alerts(named: ["ECPTenantDown", "HighLatency"]))
    }

    @Test(.enabled(if: canCompare, "amtool or the seeds are not there"))
    func selfHealingComesOutEquivalent() async throws {
        var fleet = RoutingFleet()
        fleet.alerting = Self.selfHealing
        fleet.tenants = [("acme", "")]
        try await Self.compare(
            "self-healing-monitoring.md", fleet, Self.alerts(named: ["PodCrashLooping", "NodeDown", "HighLatency"]))
    }

    /// A tenant of the platform's alerts gets them beside what the seed sends, and takes nothing from it.
    @Test(.enabled(if: canCompare, "amtool or the seeds are not there"))
    func aTenantsRoutesComeBesideTheSeeds() async throws {
        var fleet = RoutingFleet()
        fleet.alerting = Self.selfHealing
        fleet.tenants = [
            (
                "acme",
                """
                notifications:
                  receivers: [ { name: team, slack: { channel: "#acme" } } ]
                  routes: { critical: [team], warning: [team] }
                """
            )
        ]
        let compilation = await compile(fleet.sources)
        let emitted = try #require(compilation.alertmanagerFile, "\(compilation.summary)")
        try RoutingJudge.withFile(try Self.tree(of: "self-healing-monitoring.md")) { old in
            try RoutingJudge.withFile(emitted) { new in
                for labels in Self.alerts(named: ["PodCrashLooping", "HighLatency"]) {
                    var before = try RoutingJudge.receivers(of: labels, in: old)
                    var owned = labels
                    owned["tenant"] = "acme"
                    if ["critical", "warning"].contains(labels["severity"]) { before.insert("acme/team", at: 0) }
                    #expect(try RoutingJudge.receivers(of: owned, in: new) == before, "\(owned)")
                }
            }
        }
    }

    /// How fast the seed's routes send, read from it by hand, since amtool does not tell.
    @Test func selfHealingWaitsAsLong() async throws {
        var fleet = RoutingFleet()
        fleet.alerting = Self.selfHealing
        fleet.tenants = [("acme", "")]
        let tree = try #require(await compile(fleet.sources).fleet.routingTree(of: "production"))
        for (labels, wait, interval, again) in [
            (["severity": "critical"], "5s", "10s", "30m"),
            (["severity": "critical", "alertname": "PodCrashLooping"], "5s", "10s", "30m"),
            (["severity": "warning"], "30s", "10s", "2h"), (["signal": "latency"], "10s", "10s", "1h"),
            (["severity": "info"], "10s", "10s", "1h"),
        ] {
            let delivery = try #require(tree.deliveries(of: labels).first)
            #expect(delivery.groupWait.text == wait, "\(labels)")
            #expect(delivery.groupInterval.text == interval, "\(labels)")
            #expect(delivery.repeatInterval.text == again, "\(labels)")
        }
        #expect(tree.root.groupBy == ["tenant", "alertname", "cluster", "service"])
    }

    /// The seed's second rule: a node that is down keeps its own resource alerts quiet, and no other node's.
    @Test func aNodeThatIsDownSilencesItsResourceAlerts() async throws {
        var fleet = RoutingFleet()
        fleet.alerting = Self.selfHealing
        fleet.tenants = [("acme", "")]
        let tree = try #require(await compile(fleet.sources).fleet.routingTree(of: "production"))
        func silences(_ target: [String: String]) -> Bool {
            let source = ["alertname": "NodeDown", "severity": "critical", "instance": "one"]
            return tree.inhibitions.contains { rule in
                rule.source.allSatisfy { $0.selects(source[$0.name] ?? "") }
                    && rule.target.allSatisfy { $0.selects(target[$0.name] ?? "") }
                    && rule.equal.allSatisfy { source[$0] ?? "" == target[$0] ?? "" }
            }
        }
        #expect(silences(["alertname": "NodeCPUHigh", "severity": "warning", "instance": "one"]))
        #expect(silences(["alertname": "NodeDiskFull", "severity": "critical", "instance": "one"]))
        #expect(!silences(["alertname": "NodeCPUHigh", "severity": "warning", "instance": "two"]))
        #expect(!silences(["alertname": "PodCrashLooping", "severity": "warning", "instance": "one"]))
    }

    /// The seed's escalation policy: all of its alerts climb two levels, and three of them a third and a fourth.
    @Test func theEscalationPolicyIsExpressible() async throws {
        let critical = ["PodCrashLooping", "NodeDown", "HighErrorRate"]
        let others = [
            "HighLatency", "HighCPUSaturation", "HighMemorySaturation", "PersistentVolumeUsageHigh", "HighTraffic",
        ]
        func list(_ names: [String]) -> String { "[\(names.joined(separator: ", "))]" }
        var fleet = RoutingFleet()
        fleet.alerting = """
            global: { slackAPIURLFile: /secrets/slack, smtpSmarthost: "smtp.company.com:587", smtpFrom: alerts@company.com }
            receivers:
              - { name: default-receiver, slack: { channel: "#alerts" } }
              - { name: on-call, slack: { channel: "#on-call" }, email: { to: sre-team@company.com } }
              - { name: incident, slack: { channel: "#incident-response" }, pagerduty: { routingKeyFile: /secrets/pd } }
              - { name: executives, email: { to: cto@company.com } }
            defaultReceiver: default-receiver
            """
        fleet.escalations = RoutingFleet.document(
            "Escalation", "standard",
            """
            levels:
              - { after: 5m, receivers: [default-receiver], alerts: \(list(critical + others)) }
              - { after: 15m, receivers: [on-call], alerts: \(list(critical + others)) }
              - { after: 30m, receivers: [incident], alerts: \(list(critical)) }
              - { after: 60m, receivers: [executives], alerts: \(list(critical)) }
            severities: [ critical, warning, info ]
            """)
        let rules = (critical + others).map { "    - { alert: \($0), expr: up == 0, severity: critical, summary: s }" }
        fleet.tenants = [
            ("acme", "notifications: { escalation: standard }\nalerts:\n  rules:\n" + rules.joined(separator: "\n"))
        ]
        let compilation = await compile(fleet.sources)
        #expect(!compilation.isRefused, "\(compilation.summary)")
        let report = RoutesReport(compilation.fleet)
        for (name, levels) in critical.map({ ($0, 4) }) + others.map({ ($0, 2) }) {
            let group = try #require(
                report.units.flatMap(\.groups).first { $0.alerts.contains { $0.name == name } }, "\(name)")
            #expect(group.route.levels.count == levels, "\(name)")
            let told = group.route.levels.flatMap { $0.deliveries.map(\.receiver) }
            #expect(told == Array(["default-receiver", "on-call", "incident", "executives"].prefix(levels)))
        }
    }
}
