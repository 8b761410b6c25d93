import Diagnostics
import Testing

@testable import TenantCompiler

/// The images that tenants get without naming them, held to the Platform's registries.
struct PlatformImageTests {
    /// Three tenants of two tiers in two environments.
    private func compilation(_ platform: String, tenant: String = "", features: String = "") async -> Compilation {
        func tier(_ name: String) -> String {
            "apiVersion: tenantc.dev/v1\nkind: Tier\nmetadata: { name: \(name) }\nspec: { features: { \(features) } }\n"
        }
        func text(_ name: String, _ tier: String) -> String {
            Fixture.tenant(name, tenant).replacing("tier: standard", with: "tier: \(tier)")
        }
        return await compile(
            Fixture.tree([
                "tenants/acme.yaml": text("acme", "standard"), "tenants/globex.yaml": text("globex", "other"),
                "tenants/initech.yaml": text("initech", "other"), "tiers/standard.yaml": tier("standard"),
                "tiers/other.yaml": tier("other"),
                "policies/platform.yaml": """
                apiVersion: tenantc.dev/v1
                kind: Platform
                metadata: { name: company }
                spec:
                  environments: { production: { cluster: "https://a.example" }, staging: { cluster: "https://b.example" } }
                  \(platform)

                """,
            ]))
    }

    private static let databases = """
        databases:
          - { name: main, engine: postgres, version: "16", storage: 1Gi }
          - { name: cache, engine: redis, version: "7", storage: 1Gi }
        """

    /// What comes with the compiler is told once, at the list that a platform's author would change.
    @Test(arguments: [
        ("monitoring: { mode: standalone }", "", "", ["monitoring.prometheusImage"]), ("", "", "", []),
        ("", "", "grafana: true", ["grafana.image"]),
        ("grafana: { mode: operator }", "", "grafana: true", ["grafana.image"]),
        ("", "", "collector: true", ["monitoring.collectorImage"]),
        ("", databases, "", ["databases.postgresImage", "databases.redisImage"]),
    ])
    func aBuiltInImageIsToldAtTheRegistries(platform: String, tenant: String, features: String, fields: [String])
        async throws
    {
        let found = await compilation(
            "registries: [ your-registry.com ]\n  \(platform)", tenant: tenant, features: features)
        #expect(found.codes == fields.map { _ in "disallowed-registry" }, "\(found.summary)")
        #expect(found.places(of: "disallowed-registry").allSatisfy { $0.text == "[ your-registry.com ]" })
        for field in fields {
            #expect(found.diagnostics.count { $0.help?.contains("`\(field)`") == true } == 1)
        }
        let open = await compilation(platform, tenant: tenant, features: features)
        #expect(open.diagnostics.isEmpty, "\(open.summary)")
    }

    /// What the Platform names is told at its field, and what it names well not at all.
    @Test(arguments: [
        ("monitoring", "prometheusImage", "«R»/prometheus", ", mode: standalone", "", ""),
        ("monitoring", "prometheusImage", "«R»/prometheus", "", "", ""),
        (
            "monitoring", "reloaderImage", "«R»/prometheus-config-reloader:v0.93.0",
            ", mode: standalone, prometheusImage: ghcr.io/mirror/prometheus", "", ""
        ),
        ("monitoring", "collectorImage", "«R»/collector:0.159.0", "", "", "collector: true"),
        ("grafana", "image", "«R»/grafana:11.6.0", "", "", "grafana: true"),
        ("databases", "redisExporterImage", "«R»/redis_exporter:v1.67.0", "", databases, ""),
    ])
    func anImageIsToldAtItsField(
        section: String, field: String, image: String, beside: String, tenant: String, features: String
    ) async {
        func judged(_ registry: String) async -> Compilation {
            let value = image.replacing("«R»", with: registry)
            return await compilation(
                "registries: [ your-registry.com, ghcr.io, docker.io/library ]\n  "
                    + "\(section): { \(field): \"\(value)\"\(beside) }", tenant: tenant, features: features)
        }
        let foreign = await judged("evil.example")
        #expect(foreign.codes == ["disallowed-registry"], "\(foreign.summary)")
        #expect(foreign.places(of: "disallowed-registry").first?.text.contains("evil.example") == true)
        let own = await judged("your-registry.com/mirror")
        #expect(own.diagnostics.isEmpty, "\(own.summary)")
    }

    /// Where a version is missing, it is told once and not for every tenant.
    @Test(arguments: [
        "monitoring: { collectorImage: a.example/c }", "grafana: { image: \"a.example/g:latest\" }",
        "monitoring: { reloaderImage: a.example/r }",
    ])
    func anImageWithoutAVersionIsToldOnce(platform: String) async {
        let found = await compilation(platform, features: "grafana: true, collector: true")
        #expect(found.codes == ["unpinned-image"], "\(found.summary)")
        #expect(found.places(of: "unpinned-image").allSatisfy { $0.path == "policies/platform.yaml" })
    }

    /// The tag is the release that rules suit, wherever the image comes from.
    @Test(arguments: [("standalone", "deployment-prometheus"), ("operator", "prometheus-prometheus")])
    func aMirrorOfPrometheusIsUsed(mode: String, file: String) async throws {
        func made(_ image: String) async throws -> String {
            let found = await compilation("monitoring: { mode: \(mode), prometheusVersion: \"2.53\"\(image) }")
            return try #require(found.files["production/tenants/acme/\(file).yaml"], "\(found.summary)")
        }
        let mirrored = try await made(", prometheusImage: your-registry.com/mirror/prometheus")
        #expect(mirrored.contains("image: your-registry.com/mirror/prometheus:v2.53.0\n"))
        let plain = try await made("")
        #expect(plain.contains("image: quay.io/prometheus/prometheus:v2.53.0\n") == (mode == "standalone"))
        #expect(plain.contains("image:") == (mode == "standalone"))
    }
}
