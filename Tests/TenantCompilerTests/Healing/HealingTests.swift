import Diagnostics
import Testing
import YAML

@testable import TenantCompiler

/// What Robusta is told, and that no tenant's playbook is about anybody else.
struct HealingTests {
    private static let tier = SourceFile(
        path: "tiers/healing.yaml",
        text: """
            apiVersion: tenantc.dev/v1
            kind: Tier
            metadata: { name: healing }
            spec: { inherits: standard, features: { selfHealing: true } }

            """)

    private static func tenant(_ name: String, _ spec: String) -> SourceFile {
        SourceFile(
            path: "tenants/\(name).yaml",
            text: Fixture.tenant(name, spec).replacing("tier: standard", with: "tier: healing"))
    }

    private static let alert = """
        alerts:
          rules:
            - { alert: Broken, expr: up == 0, for: 5m, severity: warning, summary: a, description: b, runbook: "https://a.example" }
        """

    /// The playbooks of production, in their order.
    private func playbooks(_ files: [SourceFile]) async throws -> [Value] {
        let compilation = await compile(Fixture.tree(files + [Self.tier]), Fixture.options)
        try #require(compilation.errors.isEmpty, "\(compilation.summary)")
        let text = try #require(compilation.files["production/platform/robusta/values.yml"])
        guard case .list(let items)? = Value.documents(in: text).first?["customPlaybooks"] else { return [] }
        return items
    }

    private func trigger(_ playbook: Value?) -> Member? {
        guard case .list(let triggers)? = playbook?["triggers"], case .map(let members)? = triggers.first else {
            return nil
        }
        return members.first
    }

    @Test func podsAreTheNamespacesOwn() async throws {
        let made = try await playbooks([
            Self.tenant(
                "acme",
                """
                workloads: [ { name: api, image: "docker.io/library/nginx:1.27" } ]
                healing:
                  - { on: PodCrashLoop, restarts: 5, workload: api, actions: [{ name: logs_enricher, with: { previous: true } }, delete_pod] }
                """)
        ])
        let given = try #require(trigger(made.first))
        #expect(given.key == "on_pod_crash_loop")
        #expect(
            given.value == [
                "restart_count": 5,
                "labels_selector": "app.kubernetes.io/component=workload,app.kubernetes.io/name=api",
                "scope": ["include": [["namespace": ["tenant-acme"]]]],
            ])
        #expect(made.first?["actions"] == [["logs_enricher": ["previous": true]], ["delete_pod": [:]]])
    }

    @Test func anAlertIsTheTenantsOwn() async throws {
        let made = try await playbooks([
            Self.tenant(
                "acme", Self.alert + "\nhealing: [ { on: PrometheusAlert, alert: Broken, actions: [logs_enricher] } ]")
        ])
        // Another tenant may set the label `namespace` in a rule of its own, and never the tenant's.
        #expect(
            trigger(made.first)?.value == [
                "alert_name": "Broken",
                "scope": ["include": [["labels": ["tenant=acme,namespace=tenant-acme"]]]],
            ])
    }

    /// Every trigger with every action that fits it, with what the action needs.
    @Test(arguments: HealingTrigger.allCases) func everyPlaybookOfATenantIsConfined(_ on: HealingTrigger) async throws {
        let actions = RobustaAction.forTenants.filter { on.subjects.contains($0.subject) }
        #expect(!actions.isEmpty)
        let lines = actions.map { action in
            let needed = action.parameters.filter(\.isRequired).map { parameter in
                switch parameter.form {
                case .words(let words): "\(parameter.name): \(words[0])"
                case .int: "\(parameter.name): 600"
                case .bool: "\(parameter.name): true"
                case .name, .text: "\(parameter.name): pod"
                }
            }
            return needed.isEmpty
                ? action.name : "{ name: \(action.name), with: { \(needed.joined(separator: ", ")) } }"
        }
        let alert = on == .prometheusAlert ? "alert: Broken, " : ""
        let made = try await playbooks([
            Self.tenant(
                "acme",
                Self.alert
                    + "\nhealing: [ { on: \(on.rawValue), \(alert)actions: [\(lines.joined(separator: ", "))] } ]")
        ])
        let given = try #require(trigger(made.first))
        #expect(given.key == on.robustaName)
        let scope = (given.value["scope"] ?? .absent).leaves().map(\.value)
        #expect(scope.allSatisfy { $0.text?.hasSuffix("tenant-acme") == true } && !scope.isEmpty)
    }

    @Test func onlyWhatRunsIsHealed() async throws {
        let healing = "healing: [ { on: PodCrashLoop, actions: [delete_pod] } ]"
        let made = try await playbooks([
            Self.tenant("acme", healing), Self.tenant("globex", "lifecycle: suspended\n" + healing),
            Self.tenant("quarry", "lifecycle: retired\n" + healing),
        ])
        #expect(made.map { $0["name"]?.text } == ["tenants/acme/0"])
    }

    @Test func thePlatformsComeFirstAndMayTouchNodes() async throws {
        let platform = SourceFile(
            path: "policies/platform.yaml",
            text: """
                apiVersion: tenantc.dev/v1
                kind: Platform
                metadata: { name: p }
                spec:
                  environments: { production: { cluster: "https://a.example" }, staging: { cluster: "https://b.example" } }
                  healing:
                    - { name: pressure, on: PrometheusAlert, alert: KubeNodePressure, actions: [drain] }
                    - { name: system, on: PodCrashLoop, namespaces: [kube-system], actions: [report_crash_loop] }
                    - { name: elsewhere, on: PodCrashLoop, environments: [staging], actions: [report_crash_loop] }

                """)
        let made = try await playbooks([
            platform, Self.tenant("acme", "healing: [ { on: PodCrashLoop, actions: [delete_pod] } ]"),
        ])
        #expect(made.map { $0["name"]?.text } == ["platform/pressure", "platform/system", "tenants/acme/0"])
        #expect(trigger(made.first)?.value == ["alert_name": "KubeNodePressure"])
        #expect(trigger(made[1])?.value["scope"] == ["include": [["namespace": ["kube-system"]]]])
    }

    @Test func noTenantHasAnActionOfThePlatform() async {
        for action in RobustaAction.forThePlatform {
            let on = HealingTrigger.allCases.first { $0.subjects.contains(action.subject) } ?? .podCrashLoop
            let alert = on == .prometheusAlert ? "alert: Broken, " : ""
            let tenant = Self.tenant(
                "acme", Self.alert + "\nhealing: [ { on: \(on.rawValue), \(alert)actions: [\(action.name)] } ]")
            let found = await compile(Fixture.tree([tenant, Self.tier]), Fixture.options).errors.map(\.code)
            #expect(found == ["action-beyond-tenant"], "\(action.name)")
        }
    }

    @Test func actionsAreKnownOnce() {
        let names = RobustaAction.all.map(\.name)
        #expect(Set(names).count == names.count)
        #expect(RobustaAction.all.allSatisfy { $0.refusal?.isEmpty != true })
        #expect(RobustaAction.meant(by: "restart_pod") == "delete_pod")
        #expect(RobustaAction.named("restart_crashlooping_pod")?.name == "delete_pod")
        #expect(RobustaAction.meant(by: "logs_enrichr") == "logs_enricher")
    }
}
