import Testing
import YAML

@testable import TenantCompiler

/// Whom databases are to a cloud.
extension DatabaseTests {
    private static let role = "arn:aws:iam::123456789012:role/acme"

    /// The operator makes the account, and a Redis gets one where it is asked for; a cloud knows both by their annotations.
    @Test func aCloudKnowsADatabaseByItsAccount() async throws {
        let account = "account: { annotations: { eks.amazonaws.com/role-arn: \"\(Self.role)\" } }"
        let key = "annotations.eks.amazonaws.com/role-arn"
        let postgres = try await leaves("engine: postgres, version: \"16\", \(account)")
        #expect(postgres["cluster-main"]?["spec.serviceAccountTemplate.metadata.\(key)"]?.text == Self.role)
        #expect(postgres["serviceaccount-main"] == nil)

        let redis = try await leaves("engine: redis, version: \"7\", \(account)")
        let made = try #require(redis["serviceaccount-main"])
        #expect(made["metadata.\(key)"]?.text == Self.role)
        #expect(made["automountServiceAccountToken"] == false)
        #expect(redis["statefulset-main"]?["spec.template.spec.serviceAccountName"] == "main")
        #expect(redis["statefulset-main"]?["spec.template.spec.automountServiceAccountToken"] == false)
    }

    @Test(arguments: ["postgres", "redis"])
    func withoutAnAccountNothingIsSaidOfOne(engine: String) async throws {
        let made = try await leaves("engine: \(engine), version: \"7\"")
        #expect(made["serviceaccount-main"] == nil)
        for object in ["cluster-main", "statefulset-main"] {
            #expect(made[object]?.keys.contains { $0.contains("erviceAccount") && !$0.contains("automount") } != true)
        }
    }

    /// Azure's webhook passes by pods without its label.
    @Test func azureKnowsThePodsToo() async throws {
        let account = "account: { annotations: { azure.workload.identity/client-id: \"0000-1111\" } }"
        let label = "labels.azure.workload.identity/use"
        let postgres = try await leaves("engine: postgres, version: \"16\", \(account)")
        #expect(postgres["cluster-main"]?["spec.inheritedMetadata.\(label)"] == "true")
        let redis = try await leaves("engine: redis, version: \"7\", \(account)")
        #expect(redis["statefulset-main"]?["spec.template.metadata.\(label)"] == "true")
        #expect(redis["statefulset-main"]?["spec.selector.matchLabels.azure.workload.identity/use"] == nil)

        let web = "workloads: [ { name: web, image: docker.io/library/nginx:1.27, \(account) } ]"
        let workload = try await leaves("engine: redis, version: \"7\"", web)
        #expect(workload["deployment-web"]?["spec.template.metadata.\(label)"] == "true")
        #expect(workload["statefulset-main"]?.keys.contains { $0.contains("azure") } == false)
    }
}
