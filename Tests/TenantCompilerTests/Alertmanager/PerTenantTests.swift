import Diagnostics
import Testing

@testable import TenantCompiler

/// AlertmanagerConfig objects, joined as the operator joins them: what is told is the same as by one file for all.
@Suite struct PerTenantTests {
    private static let notifications = """
        notifications:
          receivers:
            - { name: team, slack: { channel: "#acme", apiURLSecret: alerting/slack } }
            - { name: oncall, pagerduty: { routingKeySecret: alerting/pagerduty } }
            - { name: mail, email: { to: ops@acme.example } }
          routes: { critical: [oncall, team], warning: [team] }
          mute: [ { name: nights, times: [ { from: "22:00", to: "24:00" } ], severities: [warning] } ]
          escalation: standard
        """

    private static var fleet: RoutingFleet {
        var fleet = RoutingFleet()
        fleet.platform = RoutingFleet.oneEnvironment + "\nmonitoring: { alertmanagerMode: perTenant }"
        fleet.alerting += "\nroutes: [ { matchers: [ 'signal=\"latency\"' ], receiver: platform } ]"
        fleet.escalations = RoutingFleet.standardEscalation
        fleet.tenants = [("acme", notifications), ("globex", "")]
        return fleet
    }

    @Test func objectsComeOutInTheTenantsNamespace() async throws {
        let compilation = await compile(Self.fleet.sources)
        #expect(!compilation.isRefused, "\(compilation.summary)")
        let folder = "production/tenants/acme"
        let alerts = try #require(compilation.files["\(folder)/alertmanagerconfig-tenant-alerts.yaml"])
        for part in [
            "apiVersion: monitoring.coreos.com/v1alpha1", "receiver: oncall", "name: alerting", "key: slack",
            "- nights", "startTime: '22:00'",
        ] {
            #expect(alerts.contains(part), "\(part)\n\(alerts)")
        }
        #expect(!alerts.contains("acme/"))
        #expect(compilation.files["\(folder)/alertmanagerconfig-tenant-escalations.yaml"] != nil)
        #expect(!compilation.files.keys.contains { $0.hasPrefix("production/tenants/globex/alertmanagerconfig") })
        let base = try #require(compilation.alertmanagerFile)
        #expect(!base.contains("acme"))
    }

    /// The platform's part takes what no tenant's object does, and nothing of it twice.
    @Test(arguments: ["critical", "warning", "info"], [nil, "latency"])
    func theDefaultReceiverGetsNothingThatATenantTakes(severity: String, signal: String?) async throws {
        let compilation = await compile(Self.fleet.sources)
        let report = try #require(compilation.fleet.routingTree(of: "production"))
        var labels = ["severity": severity, "tenant": "acme", "namespace": "monitoring-tenant-acme"]
        labels["signal"] = signal
        let joined = try Self.joined(compilation, report)
        let told = joined.deliveries(of: labels).map(\.receiver)
        let own = ["critical": ["acme/oncall", "acme/team"], "warning": ["acme/team"]][severity] ?? []
        let platform = signal == nil && !own.isEmpty ? [] : ["platform"]
        #expect(told == own + platform)
        labels["escalation"] = "2"
        guard severity == "critical" else { return }
        #expect(joined.deliveries(of: labels).map(\.receiver) == ["acme/team", "acme/mail"])
    }

    /// What the operator makes of it: each object's route in front, bound to its namespace, and going on.
    private static func joined(_ compilation: Compilation, _ base: RoutingTree) throws -> RoutingTree {
        let policy = try #require(compilation.program.alerting)
        var tree = base
        let routes = compilation.fleet.members.compactMap(\.routing).flatMap { routing in
            let branch = TenantBranch(routing: routing, policy: policy, tenantLabel: "tenant")
            return [branch.alerts, branch.escalations].compactMap { $0 }
        }
        tree.root.routes =
            routes.map { route in
                var route = route
                route.continues = true
                return route
            } + tree.root.routes
        return tree
    }
}
