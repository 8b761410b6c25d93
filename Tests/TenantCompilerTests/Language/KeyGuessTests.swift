import Diagnostics
import Testing

@testable import TenantCompiler

/// A key in the wrong place is told with the right one, and what it was written for is not missing.
struct KeyGuessTests {
    private func tell(_ text: String) async -> [String] {
        let compilation = await compile(
            Fixture.tree([SourceFile(path: "tenants/acme.yaml", text: text)]), Fixture.options)
        return compilation.errors.map { "\($0.message) / \($0.labels[0].text)" }
    }

    @Test(
        arguments: [
            ("min: 3, autoscale: { max: 4 }", "`min`", "belongs into `autoscale`"),
            ("resources: { cpu: 1 }", "`cpu`", "belongs into `requests` or `limits`"),
            ("ports: [ { name: http, containerPort: 80 } ]", "`containerPort`", "did you mean `port`?"),
            ("autoscale: { min: 1, max: 2, replicas: 2 }", "`replicas`", "belongs into workload, further out"),
            ("jobs: []", "`jobs`", "belongs into Tenant, further out"),
        ])
    func saysWhereItBelongs(_ keys: String, _ key: String, _ label: String) async {
        let told = await tell(
            Fixture.tenant("acme", "workloads: [ { name: a, image: docker.io/library/nginx:1.25, \(keys) } ]"))
        #expect(told.count == 1 && told[0].hasPrefix(key) && told[0].hasSuffix(" / " + label), "\(told)")
    }

    @Test func whatStandsTooFarInIsNotMissingFurtherOut() async {
        let told = await tell(
            Fixture.tenant(
                "acme", "workloads: [ { name: a, autoscale: { min: 1, max: 2, image: docker.io/library/nginx:1.25 } } ]"
            ))
        #expect(told == ["`image` is no key of autoscale / belongs into workload, further out"])
    }

    @Test(
        arguments: [
            ("", "", "spec: { tier: standard, owner: {}, email: a@b.example }"),
            (", tier: standard", "", "spec: { owner: { email: a@b.example } }"),
            ("", "tier: standard", "spec: { owner: { email: a@b.example } }"),
        ])
    func asksForNothingThatStandsElsewhere(_ metadata: String, _ beside: String, _ spec: String) async {
        let told = await tell(
            "apiVersion: tenantc.dev/v1\nkind: Tenant\nmetadata: { name: acme\(metadata) }\n\(beside)\n\(spec)\n")
        #expect(told.count == 1 && told[0].contains(" / belongs "), "\(told)")
    }

    @Test func aForgottenSpecIsNotMissingToo() async {
        let told = await tell(
            """
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            tier: standard
            owner: { email: a@b.example }

            """)
        #expect(told.map { $0.prefix { $0 != " " } } == ["`tier`", "`owner`"], "\(told)")
    }
}
