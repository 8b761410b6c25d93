import Diagnostics
import Testing
import YAML

@testable import TenantCompiler

/// Whom a tenant's Grafana is to the cloud whose metrics it shows.
struct GrafanaTests {
    private func leaves(_ grafana: String) async throws -> [String: [String: Value]] {
        let compilation = await compile(
            Fixture.tree([
                "tenants/acme.yaml": Fixture.tenant("acme"),
                "tiers/standard.yaml": """
                apiVersion: tenantc.dev/v1
                kind: Tier
                metadata: { name: standard }
                spec: { features: { grafana: true } }

                """,
                "policies/platform.yaml": """
                apiVersion: tenantc.dev/v1
                kind: Platform
                metadata: { name: company }
                spec: { grafana: \(grafana) }

                """,
            ]))
        try #require(compilation.errors.isEmpty, "\(compilation.summary)")
        var objects: [String: [String: Value]] = [:]
        for (path, text) in compilation.files {
            guard let name = path.wholeMatch(of: /production\/tenants\/acme\/(.*)\.yaml/)?.1 else { continue }
            let value = Value.documents(in: text).first ?? .absent
            objects[String(name)] = Dictionary(value.leaves(), uniquingKeysWith: { first, _ in first })
        }
        return objects
    }

    private static let account =
        "account: { annotations: { eks.amazonaws.com/role-arn: \"arn:aws:iam::123456789012:role/{tenant}-grafana\" } }"
    private static let key = "annotations.eks.amazonaws.com/role-arn"
    private static let role: Value = "arn:aws:iam::123456789012:role/acme-grafana"

    @Test func itsAccountIsItsOwnAndTheTenants() async throws {
        let made = try await leaves("{ cloudwatchRegion: eu-central-1, \(Self.account) }")
        #expect(made["serviceaccount-grafana"]?["metadata.\(Self.key)"] == Self.role)
        #expect(made["serviceaccount-grafana"]?["automountServiceAccountToken"] == false)
        #expect(made["deployment-grafana"]?["spec.template.spec.serviceAccountName"] == "grafana")
    }

    /// EKS Pod Identity goes by the account's name, and its agent is asked on the node.
    @Test func whatReadsCloudWatchHasAnAccountAndReachesTheAgent() async throws {
        let made = try await leaves("{ cloudwatchRegion: eu-central-1 }")
        let account = try #require(made["serviceaccount-grafana"])
        #expect(!account.keys.contains { $0.contains("annotations") })
        #expect(made["deployment-grafana"]?["spec.template.spec.serviceAccountName"] == "grafana")
        let policy = try #require(made["networkpolicy-grafana"])
        #expect(policy.values.contains("169.254.170.23/32"))
    }

    @Test func theOperatorGetsToKnowIt() async throws {
        let made = try await leaves("{ mode: operator, cloudwatchRegion: eu-central-1, \(Self.account) }")
        #expect(made["grafana-grafana"]?["spec.serviceAccount.metadata.\(Self.key)"] == Self.role)
        #expect(made["serviceaccount-grafana"] == nil)
    }

    @Test func whoReadsNoCloudRunsAsBefore() async throws {
        let made = try await leaves("{}")
        #expect(made["serviceaccount-grafana"] == nil)
        #expect(made["deployment-grafana"]?["spec.template.spec.serviceAccountName"] == nil)
        #expect(made["networkpolicy-grafana"] == nil)
    }

    @Test(arguments: [
        ("sidecar", "deployment-grafana", "spec"), ("operator", "grafana-grafana", "spec.deployment.spec"),
    ])
    func azureKnowsThePods(mode: String, object: String, spec: String) async throws {
        let account = "account: { annotations: { azure.workload.identity/client-id: \"0000-1111\" } }"
        let made = try await leaves("{ mode: \(mode), \(account) }")
        #expect(made[object]?["\(spec).template.metadata.labels.azure.workload.identity/use"] == "true")
    }
}
