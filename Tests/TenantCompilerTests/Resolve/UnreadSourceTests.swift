import Diagnostics
import Testing

@testable import TenantCompiler

/// A file of the platform's that is refused is told once, and not to every tenant that needs it.
struct UnreadSourceTests {
    private static let platform = """
        apiVersion: tenantc.dev/v1
        kind: Platform
        metadata: { name: company }
        spec:
          environments: { production: { cluster: https://a.example }, staging: { cluster: https://b.example } }
          operators:
            - { name: healer, namespace: ops, permissions: [ { resources: [pods], verbs: [get] } ], appliesTo: { tiers: [ gold ] } }

        """
    private static let gold = """
        apiVersion: tenantc.dev/v1
        kind: Tier
        metadata: { name: gold }
        spec: { inherits: silver }

        """
    private static let silver = """
        apiVersion: tenantc.dev/v1
        kind: Tier
        metadata: { name: silver }
        spec: { podSecurity: restricted }

        """
    private static let preset = """
        apiVersion: tenantc.dev/v1
        kind: Preset
        metadata: { name: small }
        spec: { replicas: 2 }

        """
    private static let acme = Fixture.tenant(
        "acme",
        """
        environments: { staging: {} }
        network: { allowTo: [ { tenant: globex, ports: [ 80 ] } ] }
        workloads: [ { name: api, image: docker.io/library/nginx:1.25, preset: small } ]
        """
    ).replacing("tier: standard", with: "tier: gold")
    private static let globex = Fixture.tenant(
        "globex", "environments: { staging: {} }\nnetwork: { allowFrom: [ { tenant: acme } ] }")

    private func tell(_ changes: [String: String]) async -> [String] {
        var texts = [
            "policies/platform.yaml": Self.platform, "tiers/gold.yaml": Self.gold, "tiers/silver.yaml": Self.silver,
            "tiers/presets.yaml": Self.preset, "tenants/acme.yaml": Self.acme, "tenants/globex.yaml": Self.globex,
        ]
        texts.merge(changes) { $1 }
        let files = texts.map { SourceFile(path: $0.key, text: $0.value) }.sorted { $0.path < $1.path }
        let compilation = await compile(Fixture.tree(files), Fixture.options)
        return compilation.diagnostics.map { "\($0.code) \($0.primary.map { compilation.place(of: $0).path } ?? "-")" }
    }

    @Test func isSound() async { #expect(await tell([:]) == []) }

    @Test(
        arguments: [
            ("tiers/gold.yaml", "inherits: silver", "inherits: silver: x", "yaml-syntax"),
            ("tiers/gold.yaml", "kind: Tier", "kind: Teir", "unknown-kind"),
            ("tiers/gold.yaml", "inherits: silver", "inherits: slver", "unknown-tier"),
            ("tiers/silver.yaml", "kind: Tier", "kind: Teir", "unknown-kind"),
            ("tiers/silver.yaml", "podSecurity: restricted", "podSecurity: [", "yaml-syntax"),
            ("tiers/presets.yaml", "kind: Preset", "kind: Prest", "unknown-kind"),
            ("policies/platform.yaml", "kind: Platform", "kind: Platfrom", "unknown-kind"),
            ("policies/platform.yaml", "environments:", "enviroments:", "unknown-key"),
        ])
    func isToldOnce(_ path: String, _ right: String, _ wrong: String, _ code: String) async {
        let text = [
            "tiers/gold.yaml": Self.gold, "tiers/silver.yaml": Self.silver, "tiers/presets.yaml": Self.preset,
            "policies/platform.yaml": Self.platform,
        ][path]
        #expect(await tell([path: text?.replacing(right, with: wrong) ?? ""]) == ["\(code) \(path)"])
    }

    /// A name that is nearly that of something is a slip of its author, whatever else is refused.
    @Test func aSlipIsToldAllTheSame() async {
        let told = await tell([
            "tiers/silver.yaml": Self.silver.replacing("kind: Tier", with: "kind: Teir"),
            "tenants/globex.yaml": Self.globex.replacing("tier: standard", with: "tier: standrad"),
        ])
        #expect(told == ["unknown-tier tenants/globex.yaml", "unknown-kind tiers/silver.yaml"])
    }

    /// What a tier lacks because it is mistyped there is not what its tenants do wrong.
    @Test(
        arguments: [
            ("autoscaling: true", "autoscalling: true", "unknown-key"),
            ("cpu: 500m, memory: 512Mi", "cpu: 500 m, memory: 512Mi", "invalid-quantity"),
            ("requests.memory: 16Gi", "requests.memory: 16", "invalid-quantity"),
        ])
    func aTiersMistakeIsNotItsTenants(_ right: String, _ wrong: String, _ code: String) async {
        let tier = String(decoding: Fixture.standardTier.bytes, as: UTF8.self)
        let acme = Fixture.tenant(
            "acme",
            "workloads: [ { name: api, image: docker.io/library/nginx:1.25, autoscale: { min: 1, max: 3, cpu: 70% } } ]"
        )
        let sources = Fixture.tree([
            "tiers/standard.yaml": tier.replacing(right, with: wrong), "tenants/acme.yaml": acme,
        ])
        let compilation = await compile(sources, Fixture.options)
        #expect(compilation.codes == [code], "\(compilation.summary)")
    }
}
