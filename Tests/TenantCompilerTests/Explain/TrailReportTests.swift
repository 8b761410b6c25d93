import Diagnostics
import Testing

@testable import TenantCompiler

/// How `tenantc explain` tells where a value comes from.
struct TrailReportTests {
    private static let tiers = """
        apiVersion: tenantc.dev/v1
        kind: Tier
        metadata: { name: basic }
        spec: { quota: { requests.cpu: "2", pods: 20, secrets: 5 }, limitRange: { container: { defaultRequest: { cpu: 100m } } } }
        ---
        apiVersion: tenantc.dev/v1
        kind: Tier
        metadata: { name: standard }
        spec: { inherits: basic, quota: { requests.cpu: "8", secrets: null }, podSecurity: restricted }
        ---
        apiVersion: tenantc.dev/v1
        kind: Preset
        metadata: { name: small }
        spec: { replicas: 2 }

        """

    private static let platform = """
        apiVersion: tenantc.dev/v1
        kind: Platform
        metadata: { name: company }
        spec:
          environments: { production: { cluster: "https://a.example" }, staging: { cluster: "https://b.example" } }
          defaults: { quota: { requests.cpu: "1" }, billing: { code: CC-1 } }

        """

    private static let spec = """
        quota: { requests.cpu: "12" }
        workloads: [ { name: api, preset: small, image: x/y:1 } ]
        environments:
          production: {}
          staging: { quota: { requests.cpu: "4" }, billing: { code: null }, workloads: [ { name: api, replicas: 1 } ] }
        """

    private static func report(_ subject: String, environment: String? = nil) async throws -> TrailReport {
        let compilation = await compile(
            Fixture.tree([
                "tiers/standard.yaml": tiers, "policies/platform.yaml": platform,
                "tenants/acme.yaml": Fixture.tenant("acme", spec),
            ]))
        #expect(compilation.codes.isEmpty, "\(compilation.summary)")
        return try #require(TrailReport(subject, environment: environment, in: compilation.program))
    }

    @Test func tellsEveryLayerTheWinnerFirst() async throws {
        let report = try await Self.report("acme.quota.requests.cpu")
        #expect(
            report.text == """
                # production
                acme.quota.requests.cpu = 12
                    tenants/acme.yaml:7:26 (tenant `acme`)
                  over 8
                    tiers/standard.yaml:9:49 (tier `standard`)
                  over 2
                    tiers/standard.yaml:4:32 (tier `basic`)
                  over 1
                    policies/platform.yaml:6:38 (Platform defaults)

                # staging
                acme.quota.requests.cpu = 4
                    tenants/acme.yaml:11:39 (environment `staging`)
                  over 12
                    tenants/acme.yaml:7:26 (tenant `acme`)
                  over 8
                    tiers/standard.yaml:9:49 (tier `standard`)
                  over 2
                    tiers/standard.yaml:4:32 (tier `basic`)
                  over 1
                    policies/platform.yaml:6:38 (Platform defaults)

                """)
    }

    @Test func environmentsThatAgreeAreToldOnce() async throws {
        let report = try await Self.report("acme.quota.pods")
        #expect(
            report.text == """
                # production, staging
                acme.quota.pods = 20
                    tiers/standard.yaml:4:43 (tier `basic`)

                """)
    }

    @Test func removedValuesAreToldAsSuch() async throws {
        let tier = try await Self.report("acme.quota.secrets", environment: "production")
        #expect(
            tier.text == """
                # production
                acme.quota.secrets = removed
                    tiers/standard.yaml:9:63 (tier `standard`)
                  over 5
                    tiers/standard.yaml:4:56 (tier `basic`)

                """)
        let code = try await Self.report("acme.billing.code", environment: "staging")
        #expect(
            code.text == """
                # staging
                acme.billing.code = removed
                    tenants/acme.yaml:11:63 (environment `staging`)
                  over CC-1
                    policies/platform.yaml:6:62 (Platform defaults)

                """)
    }

    @Test func presetsLieBetweenTierAndTenant() async throws {
        let report = try await Self.report("acme.workloads.api.replicas", environment: "staging")
        #expect(
            report.text == """
                # staging
                acme.workloads.api.replicas = 1
                    tenants/acme.yaml:11:107 (environment `staging`)
                  over 2
                    tiers/standard.yaml:14:19 (preset `small`)
                  over 1
                    built-in default

                """)
    }

    @Test func aPartOfAPathTellsAllBelow() async throws {
        let report = try await Self.report("acme.quota", environment: "production")
        for key in ["pods", "requests.cpu", "secrets"] {
            #expect(report.text.contains("acme.quota.\(key) = "), "\(report.text)")
        }
        #expect(!report.text.contains("acme.billing"))
        let all = try await Self.report("acme", environment: "production")
        #expect(all.text.contains("acme.owner.email = owner@acme.example"))
    }

    @Test func unknownFieldsAreGuessed() async throws {
        let report = try await Self.report("acme.quota.requests.cpuu")
        #expect(report.isEmpty)
        #expect(report.nearest == "acme.quota.requests.cpu")
        #expect(try await Self.report("acme.quota.requests.cpu", environment: "nowhere").isEmpty)
    }

    @Test func unknownTenantsHaveNoReport() async {
        let compilation = await compile(Fixture.tree(["tenants/acme.yaml": Fixture.tenant("acme")]))
        let report = TrailReport("globex.quota", environment: nil, in: compilation.program)
        #expect(report == nil)
    }
}
