import Diagnostics
import Testing

@testable import TenantCompiler

/// A `null` in an environment is told where it removes nothing, and there alone.
struct IdleNullTests {
    private static let platform = SourceFile(
        path: "policies/platform.yaml",
        text: """
            apiVersion: tenantc.dev/v1
            kind: Platform
            metadata: { name: company }
            spec:
              defaults: { dashboards: [ kubernetes ] }
              environments: { production: { cluster: https://a.example }, staging: { cluster: https://b.example } }

            """)

    private static let workload = """
        workloads:
          - name: api
            image: docker.io/library/nginx:1.25
            env: { LOG_LEVEL: info }
            disruption: { maxUnavailable: 1 }
        """

    private func tell(_ override: String, _ spec: String = workload) async -> [Diagnostic] {
        let text = Fixture.tenant("acme", "environments: { production: {}, staging: { \(override) } }\n" + spec)
        let sources = Fixture.tree([SourceFile(path: "tenants/acme.yaml", text: text), Self.platform])
        return await compile(sources, Fixture.options).diagnostics
    }

    @Test(
        arguments: [
            "displayName: null", "healing: null", "network: ~", "quota: { count/pods: null }",
            "alerts: { rules: null }",
            "workloads: [ { name: api, autoscale: null } ]", "workloads: [ { name: api, env: { TRACE: null } } ]",
            "workloads: [ { name: api, resources: { limits: { cpu: null } } } ]",
        ])
    func isToldWhereNothingIsThere(_ override: String) async {
        let told = await tell(override)
        #expect(told.map(\.code) == ["null-without-effect"] && told.map(\.severity) == [.warning], "\(told)")
    }

    /// What the tenant, its tier or the Platform give, what the language gives by itself, and what was refused.
    @Test(
        arguments: [
            "workloads: null", "dashboards: null", "quota: { pods: null }", "limitRange: { container: null }",
            "owner: null", "workloads: [ { name: api, disruption: null } ]",
            "workloads: [ { name: api, replicas: null } ]",
            "workloads: [ { name: api, env: { LOG_LEVEL: null } } ]", "workloads: [ { name: api, env: null } ]",
        ])
    func isNotToldWhereSomethingIs(_ override: String) async {
        let told = await tell(override).filter { $0.code == "null-without-effect" }
        #expect(told.isEmpty, "\(told)")
    }

    @Test func isNotToldOfWhatWasRefused() async {
        #expect(await tell("displayName: null", "displayName: [ Acme ]").map(\.code) == ["wrong-type"])
        #expect(await tell("billing: { code: null }", "biling: { code: CC-1 }").map(\.code) == ["unknown-key"])
    }

    /// An object of a wrong name lacks all that a new one needs, which is told.
    @Test func isNotToldInAnObjectOfAWrongName() async {
        #expect(await tell("workloads: [ { name: apii, autoscale: null } ]").map(\.code) == ["missing-field"])
    }

    @Test func namesTheKeyThatWasMeant() async {
        let told = await tell("workloads: [ { name: api, env: { LOGLEVEL: null } } ]")
        #expect(told.map(\.help) == ["did you mean `LOG_LEVEL`?"] && told.first?.fixes.count == 1)
    }

    /// What a tenant removes from its tier by itself may come to be there with the next tier.
    @Test func aTenantsOwnNullIsNobodysConcern() async {
        #expect(await tell("", Self.workload + "\nbilling: null").isEmpty)
    }
}
