import Diagnostics
import TestSupport

@testable import TenantCompiler

/// Documents that route alerts, written at random or by hand.
struct RoutingFleet {
    var alerting = RoutingFleet.plainAlerting
    var platform = ""
    var escalations = ""
    /// Lines of `spec` by tenant.
    var tenants: [(name: String, spec: String)] = []

    static let plainAlerting = """
        global: { slackAPIURLFile: /secrets/slack, smtpSmarthost: "smtp.company.com:587", smtpFrom: alerts@company.com }
        groupBy: [ alertname, cluster, service ]
        severities:
          critical: { groupWait: 5s, groupInterval: 10s, repeatInterval: 30m }
          warning: { groupWait: 30s, groupInterval: 5m, repeatInterval: 2h }
        receivers: [ { name: platform, slack: { channel: "#alerts" } } ]
        defaultReceiver: platform
        """

    static let standardEscalation = document(
        "Escalation", "standard",
        """
        levels:
          - { after: 5m, receivers: [team] }
          - { after: 15m, receivers: [team, mail] }
          - { after: 30m, receivers: [oncall] }
        """)

    static func document(_ kind: String, _ name: String, _ spec: String) -> String {
        let lines = spec.split(separator: "\n").map { "  \($0)\n" }.joined()
        return "---\napiVersion: tenantc.dev/v1\nkind: \(kind)\nmetadata: { name: \(name) }\nspec:\n\(lines)"
    }

    var sources: SourceMap {
        var files = [
            SourceFile(
                path: "policies/alerting.yaml", text: Self.document("Alerting", "company", alerting) + escalations)
        ]
        let platform = self.platform.isEmpty ? Self.oneEnvironment : self.platform
        files.append(SourceFile(path: "policies/platform.yaml", text: Self.document("Platform", "company", platform)))
        for tenant in tenants {
            files.append(
                SourceFile(path: "tenants/\(tenant.name).yaml", text: Fixture.tenant(tenant.name, tenant.spec)))
        }
        return Fixture.tree(files)
    }

    static let oneEnvironment = "environments: { production: { cluster: https://kubernetes.default.svc } }"

    /// Tenants that route, mute and escalate this and that, and platform routes that do or do not continue.
    static func random(_ random: inout SeededGenerator, tenants count: Int) -> RoutingFleet {
        func coin() -> Bool { Bool.random(using: &random) }
        func list(_ names: [String]) -> String { "[" + names.joined(separator: ", ") + "]" }
        func some(_ names: [String]) -> [String] {
            let chosen = names.shuffled(using: &random).prefix(Int.random(in: 1...names.count, using: &random))
            return Array(chosen)
        }
        var fleet = RoutingFleet()
        var receivers = ["platform", "latency", "nodes"]
        let matchers = [
            "'signal=\"latency\"'", "'severity=\"critical\"'", "'severity=~\"warning|info\"'",
            "'alertname=~\"Node.*\"'",
            "'tenant=\"\"'", "'tenant!=\"\"'", "'severity!=\"info\"'", "'signal!~\"lat.*\"'",
        ]
        let routes = (0..<Int.random(in: 0...3, using: &random)).map { _ in
            "  - { matchers: \(list(Array(some(matchers).prefix(2)))), receiver: \(receivers.randomElement(using: &random) ?? ""), "
                + "continue: \(coin()) }"
        }
        receivers = receivers.map { "  - { name: \($0), slack: { channel: \"#\($0)\" } }" }
        fleet.alerting = """
            global: { slackAPIURLFile: /secrets/slack, smtpSmarthost: "smtp.company.com:587", smtpFrom: a@company.com }
            severities: { \(coin() ? "critical: { groupWait: 5s }" : "info: { repeatInterval: 12h }") }
            receivers:
            \(receivers.joined(separator: "\n"))
            defaultReceiver: platform
            """ + (routes.isEmpty ? "" : "\nroutes:\n" + routes.joined(separator: "\n"))
        fleet.escalations =
            Self.standardEscalation
            + document(
                "Escalation", "wide",
                "levels: [ { after: 10m, receivers: [mail] }, { after: 20m, receivers: [platform, oncall] } ]\n"
                    + "severities: \(list(some(["critical", "warning", "info"])))")
        for index in 0..<count {
            var lines = [
                "notifications:", "  receivers:", "    - { name: team, slack: { channel: \"#t\(index)\" } }",
                "    - { name: mail, email: { to: ops@t\(index).example } }",
                "    - { name: oncall, pagerduty: { routingKeyFile: /secrets/t\(index) } }",
            ]
            let severities = some(["critical", "warning", "info"])
            if coin() || coin() {
                lines.append("  routes:")
                for severity in severities {
                    lines.append("    \(severity): \(list(some(["team", "mail", "oncall"])))")
                }
            }
            if coin() {
                lines.append("  mute: [ { name: weekend, days: [saturday], severities: \(list(some(severities))) } ]")
            }
            if coin() { lines.append("  escalation: \(coin() ? "standard" : "wide")") }
            fleet.tenants.append(("t\(index)", lines.joined(separator: "\n")))
        }
        return fleet
    }
}

extension Compilation {
    /// `alertmanager.yml` of the one environment.
    var alertmanagerFile: String? { files["production/platform/alertmanager/alertmanager.yml"] }
}
