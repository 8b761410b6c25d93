import Diagnostics
import TestSupport
import Testing

@testable import TenantCompiler

/// What is made of tenants' documents has nothing that is found in trees that people write.
@Suite struct TreeAnalysisTests {
    @Test func nothingIsFoundInWhatIsMade() async throws {
        var random = SeededGenerator(seed: 11)
        for round in 0..<12 {
            var fleet = RoutingFleet.random(&random, tenants: 5)
            fleet.alerting =
                RoutingFleet.plainAlerting + """

                    inhibit:
                      - { source: [ 'severity="critical"' ], target: [ 'severity="warning"' ], equal: [alertname, instance] }
                      - { source: [ 'alertname="NodeDown"' ], target: [ 'alertname=~"Node(CPU|Disk).*"' ], equal: [instance] }
                    """
            try await judge(fleet, "round \(round)")
        }
    }

    /// Beside tenants and as the platform's part alone.
    @Test(arguments: ["central", "perTenant"]) func nothingIsFoundBesideThePlatformsRoutes(mode: String) async throws {
        var fleet = RoutingFleet()
        fleet.platform = RoutingFleet.oneEnvironment + "\nmonitoring: { alertmanagerMode: \(mode) }"
        fleet.alerting =
            RoutingFleet.plainAlerting.replacing(
                "receivers: [", with: "receivers: [ { name: performance, slack: { channel: \"#performance\" } },")
            + "\nroutes: [ { matchers: [ 'signal=\"latency\"' ], receiver: performance } ]"
        fleet.tenants = ["acme", "globex"].map { name in
            (
                name,
                """
                notifications:
                  receivers: [ { name: mail, email: { to: ops@\(name).example } }, { name: chat, slack: { channel: "#a" } } ]
                  routes: { critical: [mail, chat], info: [chat] }
                """
            )
        }
        try await judge(fleet, mode)
    }

    private func judge(_ fleet: RoutingFleet, _ what: String) async throws {
        let compilation = await compile(fleet.sources)
        let text = try #require(compilation.alertmanagerFile, "\(what)\n\(compilation.summary)")
        let settings = AlertmanagerSettings(compilation.program.platform)
        let found = checkAlertmanager(
            FileID(0), of: SourceMap([SourceFile(path: "alertmanager.yml", text: text)]), settings)
        let told = found.map { "\($0.code): \($0.message)" }.joined(separator: "\n")
        #expect(found.isEmpty, "\(what)\n\(told)\n\(text)")
    }
}
