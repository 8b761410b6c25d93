import Alerting
import Diagnostics
import LabelMatching
import TestSupport
import Testing

@testable import TenantCompiler

/// What is found in the tree of an environment stands at the line of the document that it is made of.
@Suite struct RoutingJudgementTests {
    private static let tenant = (
        name: "acme",
        spec: """
        notifications:
          receivers: [ { name: team, slack: { channel: "#acme" } } ]
          routes: { critical: [team] }
        """
    )

    /// Findings as `code at <marked text>`.
    private func findings(
        _ alerting: String, platform: String = "", tenants: [(name: String, spec: String)] = [tenant]
    ) async -> [String] {
        var fleet = RoutingFleet()
        fleet.platform = platform.isEmpty ? "" : RoutingFleet.oneEnvironment + "\n" + platform
        fleet.alerting =
            RoutingFleet.plainAlerting.replacing(
                "receivers: [", with: "receivers: [ { name: network, slack: { channel: \"#network\" } },") + "\n"
            + alerting
        fleet.tenants = tenants
        let compilation = await compile(fleet.sources)
        return compilation.diagnostics.map { finding in
            "\(finding.code) at <\(finding.primary.map { compilation.place(of: $0).text } ?? "")>"
        }
    }

    @Test(arguments: ["central", "perTenant"]) func routesOfThePlatform(mode: String) async {
        let tenant = (
            name: "acme", spec: Self.tenant.spec.replacing("\"#acme\"", with: "\"#acme\", apiURLSecret: a/b")
        )
        let platform = mode == "central" ? "" : "monitoring: { alertmanagerMode: perTenant }"
        let own = mode == "central" ? Self.tenant : tenant
        for (routes, found) in [
            ("- { matchers: [ 'severity=\"critical\"' ], receiver: network }", []),
            // Out of reach for critical alerts only, and so not out of reach.
            (
                """
                - { matchers: [ 'severity="critical"' ], receiver: network }
                  - { matchers: [ 'signal="latency"' ], receiver: platform }
                """, []
            ),
            (
                """
                - { matchers: [ 'severity=~"critical|warning"' ], receiver: network }
                  - { matchers: [ 'severity="critical"', 'signal="latency"' ], receiver: platform }
                """, ["route-shadowed at <'severity=\"critical\"', 'signal=\"latency\"'>"]
            ),
            (
                "- { matchers: [ 'signal=\"a\"', 'signal=~\"b.*\"' ], receiver: network }",
                ["route-unreachable at <'signal=\"a\"', 'signal=~\"b.*\"'>"]
            ),
            (
                "- { matchers: [ 'severity=\"critical\"', 'severity=\"warning\"' ], receiver: network }",
                ["route-unreachable at <'severity=\"critical\"', 'severity=\"warning\"'>"]
            ),
            (
                """
                - { matchers: [ 'signal="latency"' ], receiver: network, continue: true }
                  - { matchers: [ 'tenant!=""' ], receiver: network }
                """, ["receiver-notified-twice at <network>"]
            ),
            // Nobody's alerts reach it.
            (
                "- { matchers: [ 'tenant=\"acne\"' ], receiver: network }",
                ["matcher-on-unknown-label at <'tenant=\"acne\"'>"]
            ),
            // Its own rules set no such label.
            (
                "- { matchers: [ 'tenant=\"acme\"', 'team=\"db\"' ], receiver: network }",
                ["matcher-on-unknown-label at <'team=\"db\"'>"]
            ),
            ("- { matchers: [ 'tenant=\"acme\"', 'alertname=\"PodCrashLooping\"' ], receiver: network }", []),
            // What else is sent to Alertmanager is not known.
            ("- { matchers: [ 'team=\"db\"' ], receiver: network }", []),
        ] {
            let alerting = "routes:\n  \(routes)"
            #expect(await findings(alerting, platform: platform, tenants: [own]) == found, "\(mode)\n\(routes)")
        }
    }

    @Test func levelsReachNoRouteOfThePlatform() async {
        var fleet = RoutingFleet()
        fleet.escalations = RoutingFleet.document(
            "Escalation", "short", "levels: [ { after: 5m, receivers: [team] } ]")
        fleet.alerting += "\nroutes: [ { matchers: [ 'escalation=\"1\"' ], receiver: platform } ]"
        fleet.tenants = [("acme", Self.tenant.spec + "\n  escalation: short")]
        let compilation = await compile(fleet.sources)
        #expect(compilation.codes == ["route-shadowed"], "\(compilation.summary)")
        let finding = compilation.diagnostics.first
        #expect(finding?.labels.count == 1)
        #expect(finding?.help?.contains("receivers of their level") == true)
    }

    @Test func inhibitionsThatNeverSilence() async {
        for (inhibition, isIdle) in [
            ("{ source: [ 'severity=\"critical\"' ], target: [ 'severity=\"warning\"' ], equal: [severity] }", true),
            ("{ source: [ 'severity=\"critical\"' ], target: [ 'severity=\"critical\"' ], equal: [instance] }", true),
            ("{ source: [ 'tenant=\"acme\"' ], target: [ 'tenant!=\"acme\"' ] }", true),
            (
                "{ source: [ 'tenant=\"acme\"', 'severity=\"critical\"' ], target: [ 'severity=\"warning\"' ] }", false
            ),
            ("{ source: [ 'tenant=\"\"', 'severity=\"critical\"' ], target: [ 'severity=\"warning\"' ] }", false),
        ] {
            let routes = "routes: [ { matchers: [ 'signal=\"latency\"' ], receiver: network } ]\n"
            let found = await findings(routes + "inhibit:\n  - \(inhibition)")
                .filter { !$0.hasPrefix("matcher-on-unknown-label") }
            #expect(found == (isIdle ? ["inhibition-without-effect at <\(inhibition)>"] : []), "\(inhibition)")
        }
    }

    /// One of each kind stands for all: whatever tenants there are, what is found in the tree of all of them is found in
    /// that of the few, and nothing else.
    @Test func theFewStandForAll() async throws {
        var random = SeededGenerator(seed: 41)
        for round in 0..<40 {
            let fleet = RoutingFleet.random(&random, tenants: 7)
            let compilation = await compile(fleet.sources)
            let text = try #require(compilation.alertmanagerFile, "round \(round)\n\(compilation.summary)")
            let whole = checkAlertmanager(
                FileID(0), of: SourceMap([SourceFile(path: "alertmanager.yml", text: text)]),
                AlertmanagerSettings(compilation.program.platform))
            // In the file a route stands once for each severity, and may be out of reach for some of them only.
            let kinds = Set(RouteFinding.Kind.allCases.map(\.rawValue))
            let told = compilation.codes.filter(kinds.contains)
            let codes = Set(whole.map(\.code))
            #expect(Set(told).isSubset(of: codes), "round \(round): \(told) of \(codes)\n\(fleet.alerting)")
            for code in ["receiver-notified-twice", "inhibition-without-effect", "inhibition-crosses-tenants"] {
                #expect(codes.contains(code) == told.contains(code), "round \(round): \(code)\n\(fleet.alerting)")
            }
        }
    }
}
