import Alerting
import Diagnostics
import Foundation
import LabelMatching
import TestSupport
import Testing

@testable import TenantCompiler

/// The tree that is made of the documents: who is told of what, by our walk and by amtool.
@Suite struct RoutingTreeTests {
    private static let severities = ["critical", "warning", "info", "other", nil]

    /// What the documents say, read without a tree.
    private static func expected(
        _ labels: [String: String], _ policy: AlertingPolicy, _ tenants: [TenantRouting]
    ) -> [String] {
        let routing = tenants.first { $0.tenant == labels["tenant"] }
        if let level = labels["escalation"].flatMap({ Int($0) }) {
            return routing?.escalation?.levels.first { $0.number == level }?.receivers ?? [policy.defaultReceiver]
        }
        var told = routing?.notices.first { $0.severity.rawValue == labels["severity"] }?.receivers ?? []
        for route in policy.routes where route.matchers.allSatisfy({ $0.selects(labels[$0.name] ?? "") }) {
            told.append(route.receiver)
            if !route.continues { break }
        }
        return told.isEmpty ? [policy.defaultReceiver] : told
    }

    private static func randomAlert(_ random: inout SeededGenerator, _ tenants: [TenantRouting]) -> [String: String] {
        var labels = ["alertname": ["NodeDown", "HighLatency"].randomElement(using: &random) ?? ""]
        labels["severity"] = severities.randomElement(using: &random) ?? nil
        if Bool.random(using: &random) { labels["signal"] = Bool.random(using: &random) ? "latency" : "errors" }
        switch Int.random(in: 0..<10, using: &random) {
        case 0: break
        case 1: labels["tenant"] = "stranger"
        default: labels["tenant"] = tenants.randomElement(using: &random)?.tenant ?? "t0"
        }
        if let ladder = tenants.first(where: { $0.tenant == labels["tenant"] })?.escalation,
            Int.random(in: 0..<3, using: &random) == 0
        {
            labels["escalation"] = ladder.levels.randomElement(using: &random).map { String($0.number) }
            labels["severity"] = ladder.severities.randomElement(using: &random)?.severity.rawValue
        }
        return labels
    }

    @Test func everyAlertReachesItsReceiversOnce() async throws {
        var random = SeededGenerator(seed: 6)
        for round in 0..<60 {
            let fleet = RoutingFleet.random(&random, tenants: 6)
            let compilation = await compile(fleet.sources)
            try #require(!compilation.isRefused, "round \(round)\n\(compilation.summary)")
            let tree = try #require(compilation.fleet.routingTree(of: "production"))
            let policy = try #require(compilation.program.alerting)
            let tenants = compilation.fleet.members.compactMap(\.routing)
            for _ in 0..<200 {
                let labels = Self.randomAlert(&random, tenants)
                let told = tree.deliveries(of: labels).map(\.receiver)
                #expect(told == Self.expected(labels, policy, tenants), "round \(round): \(labels)\n\(fleet.alerting)")
                // Nothing that is a tenant's is told of another's.
                for receiver in told where receiver.contains("/") {
                    #expect(receiver.hasPrefix((labels["tenant"] ?? "") + "/"))
                }
            }
        }
    }

    @Test(.enabled(if: RoutingJudge.hasAmtool, "amtool is not installed: apt install prometheus-alertmanager"))
    func amtoolNamesTheSameReceivers() async throws {
        var random = SeededGenerator(seed: 25)
        for round in 0..<6 {
            let fleet = RoutingFleet.random(&random, tenants: 5)
            let compilation = await compile(fleet.sources)
            let text = try #require(compilation.alertmanagerFile, "round \(round)\n\(compilation.summary)")
            let tree = try #require(compilation.fleet.routingTree(of: "production"))
            let tenants = compilation.fleet.members.compactMap(\.routing)
            try RoutingJudge.withFile(text) { file in
                let (status, answer) = try RoutingJudge.run("amtool", ["check-config", file])
                #expect(status == 0, "\(answer)\n\(text)")
                for _ in 0..<15 {
                    let labels = Self.randomAlert(&random, tenants)
                    let told = try RoutingJudge.receivers(of: labels, in: file)
                    #expect(tree.deliveries(of: labels).map(\.receiver) == told, "round \(round): \(labels)\n\(text)")
                }
            }
        }
    }

    @Test(.enabled(if: RoutingJudge.hasAmtool, "amtool is not installed: apt install prometheus-alertmanager"))
    func whatIsEmittedToBeRunPasses() async throws {
        var random = SeededGenerator(seed: 3)
        let fleet = RoutingFleet.random(&random, tenants: 4)
        let compilation = await compile(fleet.sources)
        let text = try #require(compilation.alertmanagerFile)
        let tests = try #require(compilation.files["production/platform/alertmanager/routes_test.args"])
        let lines = tests.split(separator: "\n").filter { !$0.hasPrefix("#") }
        #expect(lines.count >= 4 + 4 * 3)
        try RoutingJudge.withFile(text) { file in
            for line in lines {
                let arguments = ["config", "routes", "test", "--config.file=\(file)"]
                let (status, answer) = try RoutingJudge.run(
                    "amtool", arguments + line.split(separator: " ").map(String.init))
                #expect(status == 0, "\(line): \(answer)")
            }
        }
    }

    @Test func severityWaitsHoldWhoeverIsTold() async throws {
        var fleet = RoutingFleet()
        fleet.tenants = [
            (
                "acme",
                "notifications: { receivers: [ { name: team, slack: { channel: \"#a\" } } ], routes: { critical: [team] } }"
            ),
            ("globex", ""),
        ]
        let tree = try #require(await compile(fleet.sources).fleet.routingTree(of: "production"))
        for tenant in ["acme", "globex"] {
            let critical = try #require(tree.deliveries(of: ["tenant": tenant, "severity": "critical"]).first)
            #expect(critical.groupWait.text == "5s")
            #expect(critical.repeatInterval.text == "30m")
            let info = try #require(tree.deliveries(of: ["tenant": tenant, "severity": "info"]).first)
            #expect([info.groupWait, info.groupInterval, info.repeatInterval].map(\.text) == ["30s", "5m", "4h"])
        }
    }

    @Test func mutesStandOnEachRouteTheyHoldFor() async throws {
        var fleet = RoutingFleet()
        fleet.escalations = RoutingFleet.document(
            "Escalation", "standard", "levels: [ { after: 5m, receivers: [mail] } ]\nseverities: [critical, info]")
        fleet.tenants = [
            (
                "acme",
                """
                notifications:
                  receivers:
                    - { name: team, slack: { channel: "#a" } }
                    - { name: mail, email: { to: ops@acme.example } }
                  routes: { critical: [team], info: [team, mail] }
                  mute: [ { name: weekend, days: [sunday, saturday], times: [ { from: "08:00", to: "24:00" } ], severities: [info] } ]
                  escalation: standard
                """
            )
        ]
        let compilation = await compile(fleet.sources)
        let tree = try #require(compilation.fleet.routingTree(of: "production"))
        func mutes(_ labels: [String: String]) -> [[String]] {
            tree.deliveries(of: labels.merging(["tenant": "acme"]) { $1 }).map(\.mutes)
        }
        #expect(mutes(["severity": "critical"]) == [[]])
        #expect(mutes(["severity": "info"]) == [["acme/weekend"], ["acme/weekend"]])
        // A level must not tell what the alert itself does not.
        #expect(mutes(["severity": "info", "escalation": "1"]) == [["acme/weekend"]])
        #expect(mutes(["severity": "critical", "escalation": "1"]) == [[]])
        let text = try #require(compilation.alertmanagerFile)
        #expect(text.contains("weekdays:\n    - saturday\n    - sunday\n"))
        guard RoutingJudge.hasAmtool else { return }
        try RoutingJudge.withFile(text) { file in
            let (status, answer) = try RoutingJudge.run("amtool", ["check-config", file])
            #expect(status == 0, "\(answer)")
        }
    }

    @Test func inhibitionStaysWithinATenant() async throws {
        var fleet = RoutingFleet()
        fleet.alerting += """

            inhibit:
              - { source: [ 'severity="critical"' ], target: [ 'severity="warning"' ], equal: [alertname, instance] }
            """
        fleet.tenants = [("acme", "")]
        let tree = try #require(await compile(fleet.sources).fleet.routingTree(of: "production"))
        /// As Alertmanager does it: both sides match and every label of `equal` is alike, lacking ones too.
        func silences(_ source: [String: String], _ target: [String: String]) -> Bool {
            tree.inhibitions.contains { rule in
                rule.source.allSatisfy { $0.selects(source[$0.name] ?? "") }
                    && rule.target.allSatisfy { $0.selects(target[$0.name] ?? "") }
                    && rule.equal.allSatisfy { source[$0] ?? "" == target[$0] ?? "" }
            }
        }
        func alert(_ tenant: String?, _ severity: String, _ instance: String?) -> [String: String] {
            var labels = ["alertname": "A", "severity": severity]
            labels["tenant"] = tenant
            labels["instance"] = instance
            return labels
        }
        #expect(silences(alert("acme", "critical", "one"), alert("acme", "warning", "one")))
        #expect(silences(alert(nil, "critical", "one"), alert(nil, "warning", "one")))
        #expect(!silences(alert("acme", "critical", "one"), alert("globex", "warning", "one")))
        #expect(!silences(alert(nil, "critical", "one"), alert("acme", "warning", "one")))
        #expect(!silences(alert("acme", "critical", "one"), alert(nil, "warning", "one")))
        #expect(!silences(alert("acme", "critical", nil), alert("acme", "warning", nil)))
        #expect(!silences(alert("acme", "critical", "one"), alert("acme", "warning", "two")))
    }
}
