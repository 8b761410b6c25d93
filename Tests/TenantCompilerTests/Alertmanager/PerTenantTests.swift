import Alerting
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
        var labels = ["severity": severity, "tenant": "acme", "namespace": "tenant-acme"]
        labels["signal"] = signal
        let joined = try Self.joined(compilation)
        let told = joined.deliveries(of: labels).map(\.receiver)
        let own = ["critical": ["acme/oncall", "acme/team"], "warning": ["acme/team"]][severity] ?? []
        let platform = signal == nil && !own.isEmpty ? [] : ["platform"]
        #expect(told == own + platform)
        labels["escalation"] = "2"
        guard severity == "critical" else { return }
        #expect(joined.deliveries(of: labels).map(\.receiver) == ["acme/team", "acme/mail"])
    }

    /// By construction each alert carries the label that the operator binds the tenant's routes to: what is generated,
    /// what the tenant writes though its expression drops the label, and every level.
    @Test func everyAlertReachesTheTenantsRoutesByItsNamespace() async throws {
        var fleet = Self.fleet
        fleet.tenants[0].spec += """

            alerts:
              rules:
                - { alert: QueueStalled, expr: sum(queue_depth) > 10, for: 2m, severity: critical, summary: s, description: d }
            """
        let compilation = await compile(fleet.sources)
        #expect(!compilation.isRefused, "\(compilation.summary)")
        let alerts = await knownAlerts(of: compilation.fleet, tenants: ["acme"], workers: 1)
        let own = alerts.filter { $0.labels["tenant"] == .oneOf(["acme"]) }
        #expect(own.count > 5)
        for alert in own { #expect(alert.labels["namespace"] == .oneOf(["tenant-acme"]), "\(alert)") }
        let joined = RouteTree(try Self.joined(compilation))
        for (level, told) in [(nil, ["acme/oncall", "acme/team"]), ("1", ["acme/team"])] {
            let stalled = own.filter {
                $0.labels["alertname"] == .oneOf(["QueueStalled"])
                    && $0.labels["escalation"] == .oneOf([level ?? ""])
            }
            #expect(stalled.count == 1)
            for alert in stalled {
                let arrivals = joined.walk(alert)
                #expect(arrivals.map(\.options.receiver) == told)
                #expect(arrivals.flatMap(\.conditions).isEmpty)
            }
        }
        let rules = compilation.files.filter { $0.key.contains("tenants/acme/prometheusrule") }.values.joined()
        #expect(rules.contains("namespace: tenant-acme"))
    }

    private static func joined(_ compilation: Compilation) throws -> RoutingTree {
        let policy = try #require(compilation.program.alerting)
        return RoutingTree(
            whole: policy, compilation.fleet.members.compactMap(\.routing), tenantLabel: "tenant", isPerTenant: true)
    }
}
