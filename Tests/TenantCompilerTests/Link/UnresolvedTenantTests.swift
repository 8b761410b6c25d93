import Diagnostics
import Testing

@testable import TenantCompiler

/// Who names a tenant whose own file is refused is not told that there is none.
struct UnresolvedTenantTests {
    @Test(
        arguments: [
            ("tenants/globex.yaml", "metadata: { name: globex"),
            ("tenants/globex/tenant.yaml", "metadata: { name: globex"),
            ("tenants/globex.yaml", "apiVersion: tenantc.dev/v1\nkind: Tenant\nspec: {}"),
            ("tenants/partners.yaml", Fixture.tenant("globex").replacing("standard", with: "standrad")),
        ])
    func isNotMissedByItsPeers(path: String, text: String) async {
        let peers = "network: { allowTo: [ { tenant: globex }, { tenant: glbex } ] }"
        let sources = Fixture.tree([
            SourceFile(path: "tenants/acme.yaml", text: Fixture.tenant("acme", peers)),
            SourceFile(path: path, text: text),
        ])
        let compilation = await compile(sources)
        #expect(compilation.isRefused)
        let missed = compilation.diagnostics.filter { $0.code == Check.unknownPeer.code }.map(\.message)
        #expect(missed.count == 1 && missed[0].contains("`glbex`"), "\(missed)")
    }

    /// What is refused elsewhere hides nothing of a name that nobody has.
    @Test func aNameThatNobodyHasIsTold() async {
        let sources = Fixture.tree([
            "tenants/acme.yaml": Fixture.tenant("acme", "network: { allowTo: [ { tenant: initech } ] }"),
            "tenants/globex.yaml": Fixture.tenant("globex").replacing("standard", with: "standrad"),
        ])
        let codes = await compile(sources).diagnostics.map(\.code)
        #expect(codes.contains(Check.unknownPeer.code))
    }

    /// One name is one mistake, however many environments it is looked for in.
    @Test func isToldOnceForAllEnvironments() async {
        let platform = """
            apiVersion: tenantc.dev/v1
            kind: Platform
            metadata: { name: company }
            spec: { environments: { a: { cluster: https://a.example }, b: { cluster: https://b.example } } }

            """
        let sources = Fixture.tree([
            "policies/platform.yaml": platform,
            "tenants/acme.yaml": Fixture.tenant("acme", "network: { allowTo: [ { tenant: initech } ] }"),
        ])
        let told = await compile(sources).diagnostics
        #expect(told.map(\.message) == ["tenant `acme` names `initech`, which is no tenant in `a` or `b`"])
    }

    @Test func aTenantWhoseTierStandsElsewhereIsThere() async {
        let acme = Fixture.tenant("acme").replacing("name: acme }", with: "name: acme, tier: standard }")
            .replacing("  tier: standard\n", with: "")
        let sources = Fixture.tree([
            "tenants/acme.yaml": acme,
            "tenants/globex.yaml": Fixture.tenant("globex", "network: { allowTo: [ { tenant: acme } ] }"),
        ])
        #expect(await compile(sources).codes == ["unknown-key"])
    }
}
