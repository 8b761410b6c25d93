import Diagnostics
import Kubernetes
import Testing

@testable import TenantCompiler

/// A tenant's own manifests cannot leave its namespace, whatever they are written as.
struct RawObjectTests {
    private static let platform = """
        apiVersion: tenantc.dev/v1
        kind: Platform
        metadata: { name: company }
        spec:
          registries: [ your-registry.com ]
          customResources: [ { apiVersion: example.com/v1, kind: Widget, scope: Namespaced } ]

        """

    @Test func noClusterScopedKindPasses() async {
        for kind in ObjectKind.all where kind.scope == .cluster {
            for version in kind.versions + ["v99"] {
                let apiVersion = kind.group.isEmpty ? version : "\(kind.group)/\(version)"
                let object = "{ apiVersion: \(apiVersion), kind: \(kind.kind), metadata: { name: x } }"
                let plain = await Fixture.compileRaw(object)
                #expect(plain.codes.contains("cluster-scoped-object"), "\(object)")
                let list = await Fixture.compileRaw("{ apiVersion: v1, kind: List, items: [ \(object) ] }")
                #expect(list.codes.contains("cluster-scoped-object"), "in a List: \(object)")
                let paths = list.files.keys
                #expect(paths.isEmpty)
            }
        }
    }

    @Test(arguments: RawObjectCorpus.refused)
    func refuses(_ code: String, _ object: String) async {
        let spec = "billing: { code: Upper/../Case }"
        let compilation = await Fixture.compileRaw(object, spec: spec, platform: Self.platform)
        let (codes, paths, areSpansGood) = (compilation.codes, compilation.files.keys, compilation.spansLieInFiles)
        #expect(codes.contains(code), "\(object)\n\(compilation.summary)")
        #expect(paths.isEmpty, "nothing is written for a tenant that is refused")
        #expect(areSpansGood)
    }

    @Test func variablesCannotChangeWhatIsJudged() async {
        let kind = "{ apiVersion: rbac.authorization.k8s.io/v1, kind: \"${BILLING_CODE}\", metadata: { name: x } }"
        let odd = await Fixture.compileRaw(kind, spec: "billing: { code: ClusterRole }")
        #expect(odd.codes == ["cluster-scoped-object"], "\(odd.summary)")
        let image =
            "{ apiVersion: v1, kind: Pod, metadata: { name: x }, spec: { containers: [ { image: \"${BILLING_CODE}\" } ] } }"
        let pod = await Fixture.compileRaw(image, spec: "billing: { code: evil.example/x }", platform: Self.platform)
        #expect(pod.codes.contains("disallowed-registry"), "\(pod.summary)")
        let own = "{ apiVersion: v1, kind: ConfigMap, metadata: { name: x, namespace: \"${TENANT_NAMESPACE}\" } }"
        #expect(await Fixture.compileRaw(own).codes.isEmpty)
    }

    @Test func hostsOfRawObjectsAreClaimed() async {
        func objects(_ host: String) -> String {
            "{ apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: { name: x }, spec: { rules: [ { host: \(host) } ] } }"
        }
        let compilation = await compile(
            Fixture.tree([
                "tenants/one/tenant.yaml": Fixture.tenant("one", "domains: [ shop.example ]"),
                "tenants/one/manifests/a.yaml": objects("a.shop.example"),
                "tenants/two/tenant.yaml": Fixture.tenant("two", "domains: [ shop.example ]"),
                "tenants/two/manifests/a.yaml": objects("a.shop.example"),
            ]))
        #expect(compilation.codes == ["host-claimed-twice"])
        #expect(compilation.places(of: "host-claimed-twice").map(\.path) == ["tenants/two/manifests/a.yaml"])
    }
}
