import Diagnostics
import Testing
import YAML

@testable import TenantCompiler

/// What the platform's operators come out as, and where what they may do holds.
struct OperatorTests {
    private func compiled(_ platform: String, _ tenants: KeyValuePairs<String, String>) async -> Compilation {
        let lines = platform.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)\n" }.joined()
        let document = "apiVersion: tenantc.dev/v1\nkind: Platform\nmetadata: { name: p }\nspec:\n" + lines
        let files = tenants.map {
            SourceFile(path: "tenants/\($0.key).yaml", text: Fixture.tenant($0.key, $0.value))
        }
        return await compile(
            Fixture.tree([SourceFile(path: "policies/platform.yaml", text: document)] + files), Fixture.options)
    }

    private func objects(_ compilation: Compilation, in folder: String) -> [String: Value] {
        var objects: [String: Value] = [:]
        for (path, text) in compilation.files where path.hasPrefix(folder + "/") {
            objects[String(path.dropFirst(folder.count + 1))] = Value.documents(in: text).first
        }
        return objects
    }

    private static let healer = """
        operators:
          - name: healer
            namespace: platform-system
            image: docker.io/library/healer:1.2
            ports: [ { name: metrics, port: 8080 } ]
            probes: { readiness: /ready }
            permissions:
              - { resources: [pods], verbs: [list, watch], scope: cluster }
              - { resources: [pods], verbs: [delete] }
              - { apiGroups: [coordination.k8s.io], resources: [leases], verbs: [get, create, update], scope: namespace }
        """

    @Test func eachScopeIsBoundWhereItHolds() async throws {
        let compilation = await compiled(Self.healer, ["acme": "", "globex": ""])
        #expect(compilation.errors.isEmpty, "\(compilation.summary)")
        let made = objects(compilation, in: "production/platform/operators")
        #expect(
            made.keys.sorted() == [
                "clusterrole-operator-healer-cluster.yaml", "clusterrole-operator-healer-tenants.yaml",
                "clusterrolebinding-operator-healer-cluster.yaml", "deployment-healer.yaml",
                "networkpolicy-operator-healer.yaml", "role-operator-healer.yaml",
                "rolebinding-operator-healer.yaml", "serviceaccount-healer.yaml",
            ])
        let everywhere = made["clusterrole-operator-healer-cluster.yaml"]?.leaves() ?? []
        #expect(!everywhere.contains { $0.value == "delete" })
        #expect(made["rolebinding-operator-healer.yaml"]?["roleRef"]?["kind"] == "Role")
        for tenant in ["acme", "globex"] {
            let own = objects(compilation, in: "production/tenants/\(tenant)")
            let binding = try #require(own["rolebinding-operator-healer.yaml"])
            #expect(binding["metadata"]?["namespace"]?.text == "tenant-\(tenant)")
            #expect(binding["roleRef"]?["name"] == "operator-healer-tenants")
            #expect(
                binding["subjects"]
                    == [["kind": "ServiceAccount", "name": "healer", "namespace": "platform-system"]])
        }
    }

    @Test func itsPodsAreRestrictedAndHaveTheToken() async throws {
        let made = objects(await compiled(Self.healer, ["acme": ""]), in: "production/platform/operators")
        let pod = try #require(made["deployment-healer.yaml"]?["spec"]?["template"]?["spec"])
        #expect(pod["automountServiceAccountToken"] == true)
        #expect(pod["securityContext"]?["runAsNonRoot"] == true)
        #expect(made["serviceaccount-healer.yaml"]?["automountServiceAccountToken"] == false)
        let leaves = Dictionary(pod.leaves(), uniquingKeysWith: { first, _ in first })
        #expect(leaves["containers[0].resources.limits.memory"] == "256Mi")
        #expect(leaves["containers[0].readinessProbe.httpGet.port"] == "metrics")
        #expect(leaves["containers[0].securityContext.readOnlyRootFilesystem"] == true)
        let policy = Dictionary(
            made["networkpolicy-operator-healer.yaml"]?.leaves() ?? [], uniquingKeysWith: { first, _ in first })
        #expect(policy["spec.ingress[0].ports[0].port"] == 8080)
        #expect(
            policy["spec.ingress[0].from[0].namespaceSelector.matchLabels.kubernetes.io/metadata.name"] == "monitoring")
    }

    @Test func onlyRunningTenantsThatItWorksForAreBound() async {
        let platform = Self.healer + "\n    appliesTo: { tenants: [acme, globex, quarry] }"
        let compilation = await compiled(
            platform, ["acme": "", "globex": "lifecycle: suspended", "quarry": "lifecycle: retired", "zeta": ""])
        #expect(compilation.errors.isEmpty, "\(compilation.summary)")
        let bound = compilation.files.keys.filter { $0.hasSuffix("/rolebinding-operator-healer.yaml") }.sorted()
        #expect(
            bound == [
                "production/platform/operators/rolebinding-operator-healer.yaml",
                "production/tenants/acme/rolebinding-operator-healer.yaml",
            ])
    }

    @Test func withoutAnImageThereIsNoProgram() async {
        let platform = """
            operators:
              - name: portal
                namespace: portal
                permissions: [ { resources: [pods], verbs: [list] } ]
            """
        let made = objects(await compiled(platform, ["acme": ""]), in: "production/platform/operators")
        #expect(
            made.keys.sorted() == ["clusterrole-operator-portal-tenants.yaml", "serviceaccount-portal.yaml"])
    }

    @Test func aWorkloadOfATenantBringsItsOwnAccount() async throws {
        let platform = """
            operators:
              - name: portal
                workload: { tenant: ecp, name: backend }
                appliesTo: { tenants: [acme] }
                permissions:
                  - { resources: [nodes], verbs: [list], scope: cluster }
                  - { resources: [pods], verbs: [list] }
            """
        let backend = "workloads: [ { name: backend, image: docker.io/library/nginx:1.27, account: { token: true } } ]"
        let compilation = await compiled(platform, ["acme": "", "ecp": backend])
        #expect(compilation.errors.isEmpty, "\(compilation.summary)")
        let made = objects(compilation, in: "production/platform/operators")
        #expect(!made.keys.contains { $0.hasPrefix("serviceaccount") || $0.hasPrefix("deployment") })
        let subject: Value = [["kind": "ServiceAccount", "name": "backend", "namespace": "tenant-ecp"]]
        #expect(made["clusterrolebinding-operator-portal-cluster.yaml"]?["subjects"] == subject)
        let bindings = compilation.files.keys.filter { $0.contains("/rolebinding-operator-portal") }
        #expect(bindings == ["production/tenants/acme/rolebinding-operator-portal.yaml"])
    }

    @Test func anOperatorHasOnePlace() async {
        let both = await compiled(
            """
            operators:
              - name: portal
                namespace: portal
                workload: { tenant: acme, name: backend }
                permissions: [ { resources: [pods], verbs: [list] } ]
            """, ["acme": ""])
        #expect(both.errors.contains { $0.code == "conflicting-keys" })
        let neither = await compiled(
            "operators: [ { name: portal, permissions: [ { resources: [pods], verbs: [list] } ] } ]", ["acme": ""])
        #expect(neither.errors.map(\.code) == ["missing-field"])
    }
}
