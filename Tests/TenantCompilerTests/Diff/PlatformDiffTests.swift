import Diagnostics
import Testing
import YAML

@testable import TenantCompiler

/// What a change does to what is about all tenants: an environment's operators, priorities, alerting.
@Suite struct PlatformDiffTests {
    private static let platform = """
        apiVersion: tenantc.dev/v1
        kind: Platform
        metadata: { name: company }
        spec:
          environments: { production: { cluster: "https://a.example" }, staging: { cluster: "https://b.example" } }
          priorityClasses:
            - { name: low, value: 100 }
            - { name: high, value: 200 }
          operators:
            - name: healer
              namespace: platform-system
              image: docker.io/library/healer:1.2
              permissions:
                - { resources: [pods], verbs: [list, watch], scope: cluster }
          healing:
            - { name: nodes, on: PodCrashLoop, restarts: 5, actions: [logs_enricher] }

        """

    private static let alerting = """
        apiVersion: tenantc.dev/v1
        kind: Alerting
        metadata: { name: company }
        spec:
          severities: { critical: { repeatInterval: 30m } }
          receivers: [ { name: platform, webhook: { url: "https://hooks.example/platform" } } ]
          defaultReceiver: platform

        """

    private static func tenant(_ name: String, _ route: String = "critical: [team]", spec: String = "") -> String {
        Fixture.tenant(
            name,
            """
            notifications:
              receivers:
                - { name: team, webhook: { url: "https://\(name).example/team" } }
                - { name: other, webhook: { url: "https://\(name).example/other" } }
              routes: { \(route) }
            """ + spec)
    }

    private func compiled(
        _ tenants: [String: String] = ["acme": tenant("acme")], platform: String = platform,
        alerting: String = alerting, options: CompileOptions = Fixture.options
    ) async -> Compilation {
        let files = tenants.map { SourceFile(path: "tenants/\($0.key).yaml", text: $0.value) }
        let compilation = await compile(
            Fixture.tree(
                [
                    SourceFile(path: "policies/platform.yaml", text: platform),
                    SourceFile(path: "policies/alerting.yaml", text: alerting),
                ] + files), options)
        #expect(!compilation.isRefused, "\(compilation.summary)")
        return compilation
    }

    private func diff(_ base: Compilation, _ head: Compilation) async throws -> WorldDiff {
        let units = try #require(ComparableUnits(base: base, head: head))
        return await compareWorlds(base: units.base, head: units.head)
    }

    /// The changes of platforms, a line each, and the environments whose they are.
    private func changes(_ diff: WorldDiff) -> [String] {
        diff.sections.filter { $0.units.allSatisfy(\.isPlatform) }.flatMap { section in
            ["# \(UnitList(section.units).text(saying: ", same change"))"]
                + section.lines().map { String(repeating: "  ", count: $0.depth) + "\($0.mark.rawValue) \($0.text)" }
        }
    }

    private func risks(_ diff: WorldDiff) -> [String] {
        diff.risks.filter { $0.units.allSatisfy(\.isPlatform) }.map { "\($0.risk.name): \($0.statement)" }
    }

    @Test func whatIsTheSameSaysNothing() async throws {
        let side = await compiled()
        let diff = try await diff(side, side)
        #expect(diff.isEmpty && diff.risks.isEmpty)
        #expect(diff.counts.platform.compared == 2 && diff.counts.units == 2)
    }

    @Test func operatorsAreComparedFieldByField() async throws {
        let head = Self.platform.replacing("verbs: [list, watch]", with: "verbs: [list, watch, delete]")
            .replacing("healer:1.2", with: "healer:1.3")
        let diff = try await diff(await compiled(), await compiled(platform: head))
        #expect(
            changes(diff) == [
                "# platform, 2 environments, same change: production, staging",
                "~ ClusterRole operator-healer-cluster", "  + rules[0].verbs[2]: delete",
                "~ Deployment healer",
                "  ~ spec.template.spec.containers[healer].image: docker.io/library/healer:1.2 → docker.io/library/healer:1.3",
            ])
        #expect(risks(diff) == ["rights-widened: ClusterRole operator-healer-cluster: it grants `delete` on `pods`"])
        #expect(diff.counts.platform.changed == 2 && diff.counts.platform.objectsChanged == 4)
        #expect(diff.counts.tenantsChanged == 0 && diff.counts.objectsChanged == 0)
    }

    @Test func anOperatorThatComesOrGoesCutsNobodyOff() async throws {
        let other = Self.platform.replacing(
            "  healing:",
            with: """
                    - name: janitor
                      namespace: platform-system
                      image: docker.io/library/janitor:1
                      ports: [ { name: http, port: 80 } ]
                      permissions: [ { resources: [nodes], verbs: [list], scope: cluster } ]
                  healing:
                """)
        let (without, with) = (await compiled(), await compiled(platform: other))
        let added = try await diff(without, with)
        #expect(changes(added).contains("+ NetworkPolicy operator-janitor"))
        #expect(risks(added).allSatisfy { $0.hasPrefix("rights-widened") } && !risks(added).isEmpty)
        let removed = try await diff(with, without)
        #expect(changes(removed).contains("- Deployment janitor"))
        #expect(risks(removed) == ["workload-removed: Deployment janitor: it stops and is deleted"])
        // Its port opened while it runs is another matter.
        let open = try await diff(with, await compiled(platform: other.replacing("port: 80 }", with: "port: 81 }")))
        #expect(risks(open).contains { $0.hasPrefix("network-opened") && $0.contains("81") }, "\(risks(open))")
    }

    @Test func prioritiesSayWhomTheyPass() async throws {
        let head = Self.platform.replacing("value: 100", with: "value: 300, globalDefault: true")
        let diff = try await diff(await compiled(), await compiled(platform: head))
        #expect(
            risks(diff) == [
                "priority-changed: PriorityClass low: every new pod that names no class gets this one, with value 300",
                "priority-changed: PriorityClass low: value 100 → 300, now above `high`",
            ])
    }

    @Test func aRouteThatComesMovesNoOther() async throws {
        let both = ["acme": Self.tenant("acme"), "globex": Self.tenant("globex")]
        let diff = try await diff(
            await compiled(["globex": Self.tenant("globex")]), await compiled(both))
        let file = "{environment}/platform/alertmanager/alertmanager.yml"
        #expect(
            changes(diff).prefix(3) == [
                "# platform, 2 environments, same change: production, staging", "~ File \(file)",
                "  + route.routes[severity=\"critical\"].routes[tenant=\"acme\" to acme/team]: "
                    + "{matchers: [tenant=\"acme\"], receiver: acme/team}",
            ])
        #expect(changes(diff).filter { $0.contains("globex") }.isEmpty, "\(changes(diff))")
        // The Secret holds the same text, and says nothing of its own.
        #expect(changes(diff).filter { $0.contains("Secret") }.isEmpty)
        #expect(diff.counts.platform.respelled == 0)
    }

    @Test func theSameChangeOfManyTenantsIsOneLine() async throws {
        let names = ["acme", "globex", "initech", "umbrella"]
        func side(_ route: String, _ last: String) async -> Compilation {
            var tenants = ["zeta": Self.tenant("zeta", "warning: [team], info: [team]")]
            for name in names { tenants[name] = Self.tenant(name, name == "umbrella" ? last : route) }
            return await compiled(tenants)
        }
        let diff = try await diff(
            await side("critical: [team]", "critical: [team]"),
            await side("critical: [other], warning: [team]", "critical: [team], info: [team]"))
        let report = DiffReport(
            base: DiffReport.Side(title: "a", commit: nil, errors: 0),
            head: DiffReport.Side(title: "b", commit: nil, errors: 0), diff: diff)
        let three = "(3 tenants: acme, globex, initech)"
        for text in [DiffFormat.text.render(report), DiffFormat.markdown.render(report)] {
            for line in [
                "[severity=\"critical\"].routes[tenant=\"{tenant}\"].receiver \(three): {tenant}/team → {tenant}/other",
                "[severity=\"warning\"].routes[tenant=\"{tenant}\" to {tenant}/team] \(three): {matchers: ",
                "[severity=\"info\"].routes[tenant=\"umbrella\" to umbrella/team]: {matchers: ",
                "receivers[{tenant}/other] \(three): {name: ",
            ] { #expect(text.contains(line), "\(line) in \(text)") }
            #expect(text.ranges(of: "acme").count == 3, "\(text)")
        }
        // A program is given each.
        #expect(DiffFormat.json.render(report).ranges(of: "acme/other").count >= 1)
    }

    @Test func whatIsNobodysIsNotTakenForATenants() {
        func change(_ severity: String) -> FieldChange {
            FieldChange(
                [.key("routes"), .item("severity=\"\(severity)\""), .key("group_wait")], .changed, old: "1s", new: "2s")
        }
        let changes = [change("critical"), change("warning")]
        let folds = FieldFold.folded(changes, among: ["critical", "warning"])
        #expect(folds.map(\.change) == changes && folds.allSatisfy { $0.tenants.isEmpty })
    }

    @Test func aRouteThatSendsToAnotherIsOneChange() async throws {
        let other = ["acme": Self.tenant("acme", "critical: [other]")]
        let diff = try await diff(await compiled(), await compiled(other))
        let place = "route.routes[severity=\"critical\"].routes[tenant=\"acme\"].receiver"
        #expect(changes(diff).contains("  ~ \(place): acme/team → acme/other"), "\(changes(diff))")
    }

    @Test func theSecretsOwnFieldsAreCompared() async throws {
        let head = Self.platform.replacing("  operators:", with: "  monitoring: { namespace: watching }\n  operators:")
        let diff = try await diff(await compiled(), await compiled(platform: head))
        let secrets = changes(diff).filter { $0.contains("Secret") }
        #expect(secrets == ["- Secret alertmanager-main", "+ Secret alertmanager-main"])
    }

    @Test func robustasValuesAreComparedByPlaybook() async throws {
        let head = Self.platform.replacing("restarts: 5", with: "restarts: 6")
        let diff = try await diff(await compiled(), await compiled(platform: head))
        #expect(
            changes(diff).contains(
                "  ~ customPlaybooks[platform/nodes].triggers[0].on_pod_crash_loop.restart_count: 5 → 6"))
    }

    @Test func aTenantsRulesForThePlatformAreItsOwn() async throws {
        func side(_ used: String) async -> Compilation {
            await compiled([
                "acme": Self.tenant("acme", spec: "\nalerts: { goldenSignals: { saturation: \(used) } }")
            ])
        }
        let diff = try await diff(await side("80%"), await side("70%"))
        #expect(diff.counts.platform.changed == 0)
        let lines = diff.sections.filter { $0.units.allSatisfy { $0.tenant == "acme" } }.flatMap { $0.lines() }.map(
            \.text)
        #expect(lines.contains("File {environment}/platform/prometheus/rules/acme.yml"), "\(lines)")
        #expect(lines.contains { $0.hasPrefix("groups[acme.saturation].rules[") && $0.contains(".expr") }, "\(lines)")
    }

    @Test func aPlatformComesAndGoesAsAWhole() async throws {
        let one = Self.platform.replacing(", staging: { cluster: \"https://b.example\" }", with: "")
        let added = try await diff(await compiled(platform: one), await compiled())
        #expect(added.added.first?.unit == .platform(of: "staging") && (added.added.first?.objects ?? 0) > 5)
        #expect(added.risks.isEmpty)
        #expect(added.counts.platform.added == 1 && added.counts.platform.changed == 0)
        let removed = try await diff(await compiled(), await compiled(platform: one))
        #expect(removed.removed.first?.unit == .platform(of: "staging"))
        #expect(UnitArrivals(removed.removed).lines.first?.hasPrefix("platform, staging: ") == true)
    }

    @Test func manyArrivalsAreFewLinesBesideAPlatform() {
        let units = (10..<22).map { UnitSize(Fleet.UnitName("t\($0)", "staging"), objects: 2) }
        let lines = UnitArrivals([UnitSize(.platform(of: "staging"), objects: 3)] + units).lines
        #expect(
            lines == [
                "platform, staging: 3 objects",
                "12 tenants: t10, t11, t12, t13, t14 and 7 more, in staging: 24 objects",
            ])
        #expect(UnitArrivals([UnitSize(.platform(of: "staging"), objects: 1)]).lines == ["platform, staging: 1 object"])
    }

    @Test func onlyWhatARunWouldWriteIsCompared() async throws {
        let head = Self.platform.replacing("value: 100", with: "value: 150")
        var options = Fixture.options
        options.tenants = ["acme"]
        let tenant = try await diff(await compiled(options: options), await compiled(platform: head, options: options))
        #expect(tenant.isEmpty && tenant.counts.platform.compared == 0)
        options.tenants = []
        options.environments = ["staging"]
        let staging = try await diff(await compiled(options: options), await compiled(platform: head, options: options))
        #expect(staging.sections.flatMap(\.units) == [.platform(of: "staging")])
    }

    @Test func aRefusedBaseHasNoPlatform() async throws {
        let tenants = ["acme": Self.tenant("acme"), "globex": Self.tenant("globex")]
        let head = await compiled(tenants)
        let files = head.sources.files.map { file in
            file.path == "tenants/globex.yaml" ? SourceFile(path: file.path, text: "spec: [") : file
        }
        let base = await compile(SourceMap(files), Fixture.options)
        let diff = try await diff(base, head)
        #expect(diff.counts.platform == PlatformCounts() && diff.isEmpty, "\(changes(diff))")
        let report = DiffReport(
            base: DiffReport.Side(title: "a", commit: nil, errors: 1),
            head: DiffReport.Side(title: "b", commit: nil, errors: 0), diff: diff, uncompared: ["globex"])
        #expect(!report.comparesPlatform && report.reservations.count == 2)
    }

    @Test func reportsAndTestsAreLeftOut() async throws {
        let side = await compiled(["acme": Self.tenant("acme", spec: "\nalerts: { resources: true }")])
        let paths = side.reports?.platformUnits.flatMap(\.files).map(\.path) ?? []
        #expect(paths.contains("production/platform/alertmanager/alertmanager.yml"))
        #expect(paths.contains("production/platform/prometheus/prometheus.yml"))
        #expect(!paths.contains { $0.contains("/tests/") || $0.contains("routes_test") || $0.hasPrefix("reports/") })
        #expect(side.reports?.files.contains { $0.isTest } == true)
    }
}
