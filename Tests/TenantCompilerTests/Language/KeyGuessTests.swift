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

    /// All that stands beside a `spec` that nobody wrote is one mistake.
    @Test func aForgottenSpecIsToldOnce() async {
        let sources = Fixture.tree([
            "tenants/acme.yaml": """
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            tier: standard
            owner: { email: a@b.example }
            displayName: Acme
            domains: [ acme.example ]
            workloads: []

            """
        ])
        let found = await compile(sources, Fixture.options).diagnostics
        #expect(found.map(\.code) == ["unknown-key"])
        #expect(found.first?.message == "`tier`, `owner`, `displayName` and 2 more are no keys of a document")
        #expect(found.first?.help == "write `spec:` above them, and indent them below it")
        #expect(found.first?.primary.map(sources.text) == "tier")
    }

    @Test func aForgottenMetadataIsToldOnce() async {
        let sources = Fixture.tree([
            "tenants/acme.yaml": """
            apiVersion: tenantc.dev/v1
            kind: Tenant
            name: acme
            labels: { region: eu }
            spec: { tier: standard, owner: { email: a@b.example } }

            """
        ])
        let found = await compile(sources, Fixture.options).diagnostics
        #expect(found.map(\.message) == ["`name` and `labels` are no keys of a document"])
        #expect(found.first?.help == "write `metadata:` above them, and indent them below it")
    }

    /// Another kind than a tenant, and both at once: two lines are missing.
    @Test func bothForgottenAreTwo() async {
        let sources = Fixture.tree([
            "tiers/small.yaml": """
            apiVersion: tenantc.dev/v1
            kind: Tier
            name: small
            podSecurity: restricted
            quota: { pods: 5 }

            """
        ])
        let found = await compile(sources, Fixture.options).diagnostics
        #expect(
            found.map(\.message) == [
                "`name` is no key of a document", "`podSecurity` and `quota` are no keys of a document",
            ])
    }

    /// What is only indented wrongly is one mistake too, and what is meant for other places is others.
    @Test func linesThatStandTooFarInAreToldOnce() async {
        let told = await tell(
            Fixture.tenant(
                "acme", "network: { domains: [ acme.example ], quota: { pods: 5 }, tenant: globex }"))
        #expect(
            told == [
                "`domains` and `quota` are no keys of network / belongs into Tenant, further out",
                "`tenant` is no key of network / not known here",
            ])
    }
}
