import Diagnostics
import Testing

@testable import TenantCompiler

/// Secrets in every kind of source, exempted or not, and what is told of them.
struct LiteralSecretTests {
    private static let token = "gh" + "p_" + TokenShapeTests.drawn(36)

    private static func judge(_ files: [SourceFile], on day: String = "2026-06-15") async -> Compilation {
        await Policies.judge(files, on: day)
    }

    private static func tenant(_ spec: String) -> SourceFile {
        SourceFile(path: "tenants/acme/tenant.yaml", text: Fixture.tenant("acme", spec))
    }

    private static func workload(_ lines: String) -> SourceFile {
        tenant("workloads:\n  - name: api\n    image: registry.example.com/acme/api:1.4.2\n    " + lines)
    }

    /// The subject that a finding names first.
    private static func subjects(_ compilation: Compilation) -> [String] {
        compilation.diagnostics.filter { $0.code == "literal-secret" }.compactMap(\.subject)
    }

    @Test(arguments: [
        ("env: { API_TOKEN: abc123 }", "abc123", "env.API_TOKEN"),
        ("env: { DB_PASSWORD: \"hunter2\" }", "\"hunter2\"", "env.DB_PASSWORD"),
        ("env: { URL: \"postgres://app:hunter2@db/app\" }", "postgres://app:hunter2@db/app", "env.URL"),
        ("args: [ \"--password=hunter2\" ]", "hunter2", "args.0"), ("args: [ --token, abc123 ]", "abc123", "args.1"),
        ("command: [ sh, -c, \"DB_PASSWORD=hunter2 exec run\" ]", "hunter2", "command.2"),
        ("env: { NOTE: \(token) }", token, "env.NOTE"),
        ("env: { NOTE: \"a\\u0020\(token)\" }", "\"a\\u0020\(token)\"", "env.NOTE"),
    ])
    func inADocumentTheValueItselfIsTold(lines: String, text: String, path: String) async {
        let compilation = await Self.judge([Self.workload(lines)])
        let places = compilation.places(of: "literal-secret")
        #expect(places.map(\.text) == [text], "\(compilation.summary)")
        #expect(Self.subjects(compilation) == ["secret/Tenant/acme/spec.workloads.api.\(path)"])
        #expect(compilation.diagnostics.allSatisfy { $0.tenant == "acme" })
        #expect(compilation.isRefused)
    }

    @Test(arguments: [
        "env: { DB_PASSWORD: $(POD_PASSWORD), TOKEN_TTL: 1h, LOG_LEVEL: info }",
        "secretEnv: { DATABASE_URL: database/url, API_TOKEN: database/token }",
        "env: { PASSWORD_FILE: /run/secrets/db, AUTH_URL: \"https://auth.example/token\" }",
        "args: [ --token-file, /run/token, \"--password=$(DB_PASSWORD)\" ]",
        "env: { DIGEST: sha256:\(TokenShapeTests.drawn(64, TokenShapeTests.hexadecimal)), BUILD: 1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed }",
    ])
    func referencesAreLeftAlone(lines: String) async {
        let compilation = await Self.judge([
            Self.workload(
                lines
                    + "\nsecrets: [ { name: database, keys: { url: acme/database#url, token: acme/database#token } } ]")
        ])
        #expect(!compilation.codes.contains("literal-secret"), "\(compilation.summary)")
    }

    /// A file, its text, what is flagged in it, and the subject.
    @Test(arguments: [
        (
            "tenants/acme/manifests/s.yaml",
            "kind: Secret\nmetadata: { name: db }\nstringData: { username: app, password: hunter2 }", "hunter2",
            "Secret/db/stringData.password"
        ),
        (
            "tenants/acme/manifests/s.yaml", "kind: Secret\nmetadata: { name: db }\ndata: { anything: aHVudGVyMg== }",
            "aHVudGVyMg==", "Secret/db/data.anything"
        ),
        (
            "tenants/acme/manifests/c.yaml",
            "kind: ConfigMap\nmetadata: { name: c }\ndata:\n  app.properties: |\n    user=app\n    db.password=hunter2\n",
            "hunter2", "ConfigMap/c/data.app.properties"
        ),
        (
            "tenants/acme/manifests/d.yaml",
            "kind: Pod\nmetadata: { name: p }\nspec: { containers: [ { name: app, env: [ { name: DB_PASSWORD, value: hunter2 } ] } ] }",
            "hunter2", "Pod/p/spec.containers.app.env.DB_PASSWORD.value"
        ),
        (
            "tenants/acme/rules/r.yaml",
            "groups: [ { name: g, rules: [ { alert: A, expr: up == 0, annotations: { runbook_url: \"https://a:hunter2@x.example\" } } ] } ]",
            "https://a:hunter2@x.example", "rules/r.yaml/groups.g.rules.0.annotations.runbook_url"
        ),
        ("tenants/acme/dashboards/d.json", "{ \"title\": \"\(token)\" }", token, "dashboards/d.json/title"),
        (
            "tiers/extra.yaml",
            "# \(token)\napiVersion: tenantc.dev/v1\nkind: Tier\nmetadata: { name: extra }\nspec: {}", token,
            "Tier/extra/comments"
        ),
        ("tenants/broken.yaml", "a: [ \(token)", token, "tenants/broken.yaml"),
        (
            "policies/tests/t.yaml",
            "apiVersion: tenantc.dev/v1\nkind: PolicyTest\nmetadata: { name: t }\nspec: { tenants: [ { spec: { workloads: [ { name: api, env: { DB_PASSWORD: hunter2 } } ] } } ], expect: [] }",
            "hunter2", "PolicyTest/t/spec.tenants.0.spec.workloads.api.env.DB_PASSWORD"
        ),
        (
            "policies/tests/t.yaml",
            "kind: PolicyTest\nmetadata: { name: t }\nspec:\n  files:\n    tenants/a.yaml: |\n      env: { NOTE: \(token) }\n",
            token, "PolicyTest/t/spec.files.tenants/a.yaml"
        ),
        (
            "policies/notes.json", "{ \"db\": { \"password\": \"hunter2\" } }", "\"hunter2\"",
            "policies/notes.json/db.password"
        ),
        ("tenants/acme/notes.yaml", "db: { password: hunter2 }", "hunter2", "notes.yaml/db.password"),
        (
            "tenants/nobody/manifests/s.yaml",
            "kind: Secret\nmetadata: { name: db }\nstringData: { password: hunter2 }", "hunter2",
            "Secret/db/stringData.password"
        ),
        (
            "tiers/standard/manifests/s.yaml",
            "kind: Secret\nmetadata: { name: db }\nstringData: { password: hunter2 }", "hunter2",
            "Secret/db/stringData.password"
        ),
    ])
    func inEveryKindOfFile(path: String, text: String, secret: String, subject: String) async {
        let compilation = await Self.judge([
            Self.tenant(""), Policies.tenant("globex", metrics: []), SourceFile(path: path, text: text),
        ])
        #expect(compilation.places(of: "literal-secret").map(\.text) == [secret], "\(compilation.summary)")
        #expect(Self.subjects(compilation) == ["secret/\(subject)"])
        let owner = path.hasPrefix("tenants/acme") ? "acme" : nil
        #expect(compilation.diagnostics.filter { $0.code == "literal-secret" }.map(\.tenant) == [owner])
    }

    @Test(arguments: [
        "kind: Secret\nmetadata: { name: db }\ndata: {}",
        "kind: Secret\nmetadata: { name: db }\nstringData: { password: \"${PW}\", username: app }",
        "kind: ConfigMap\nmetadata: { name: c }\ndata: { mode: reckless, password: none, level: info }",
        "kind: SealedSecret\nmetadata: { name: s }\nspec: { encryptedData: { password: \(TokenShapeTests.drawn(80)) } }",
        "kind: ExternalSecret\nmetadata: { name: s }\nspec: { data: [ { secretKey: password, remoteRef: { key: acme/db, property: password } } ] }",
        "kind: Pod\nmetadata: { name: p, annotations: { checksum/config: \(TokenShapeTests.drawn(64, TokenShapeTests.hexadecimal)) } }\nspec: { automountServiceAccountToken: false, containers: [ { name: app, env: [ { name: DB_PASSWORD, valueFrom: { secretKeyRef: { name: db, key: password } } } ] } ] }",
    ])
    func manifestsWithoutOne(text: String) async {
        let compilation = await Self.judge([
            Self.tenant(""), SourceFile(path: "tenants/acme/manifests/m.yaml", text: text),
        ])
        #expect(!compilation.codes.contains("literal-secret"), "\(compilation.summary)")
    }

    /// What a test of the policies names as an example is none, in its own document and by its own text.
    @Test(arguments: [
        ("{ code: literal-secret, at: hunter2 }", "hunter2", 0),
        ("{ code: literal-secret, at: hunter2 }", "\"hunter2\"", 0),
        ("{ code: literal-secret, at: '\"hunter2\"' }", "\"hunter2\"", 0),
        ("{ code: literal-secret, at: hunter3 }", "hunter2", 1), ("{ code: literal-secret }", "hunter2", 1),
        ("{ code: standard-breached, at: hunter2 }", "hunter2", 1),
    ])
    func aTestOfThePoliciesMayHoldAnExample(expectation: String, value: String, count: Int) async {
        let test = """
            apiVersion: tenantc.dev/v1
            kind: PolicyTest
            metadata: { name: one }
            spec:
              tenants: [ { spec: { workloads: [ { name: api, env: { DB_PASSWORD: \(value) } } ] } } ]
              expect: [ \(expectation) ]

            """
        let file = SourceFile(path: "policies/tests/t.yaml", text: test)
        let found = await Self.judge([file])
        #expect(found.places(of: "literal-secret").count == count, "\(found.summary)")
        let other = test.replacing("name: one", with: "name: two").replacing(expectation, with: "")
        let both = await Self.judge([SourceFile(path: file.path, text: test + "---\n" + other)])
        #expect(both.places(of: "literal-secret").count == count + 1, "\(both.summary)")
    }

    /// Nothing else is said of what nothing is made of.
    @Test(arguments: [
        ("policies/tests/t.yaml", "a: [ 1"), ("policies/tests/t.yaml", "kind: Nothing"), ("policies/a.json", "{"),
        ("tenants/acme/notes.yaml", "a: &x [ *y ]"), ("tenants/acme/values.json", "[ 1, 2 ]"),
    ])
    func filesThatAreNotReadHaveNoFaults(path: String, text: String) async {
        let compilation = await Self.judge([Self.tenant(""), SourceFile(path: path, text: text)])
        #expect(compilation.diagnostics.isEmpty, "\(compilation.summary)")
    }

    /// The same secret for many tenants of a tier is one finding.
    @Test func aTierIsJudgedOnce() async {
        let tenants = (0..<20).map { Policies.tenant("t\($0)", metrics: []) }
        let tier = Fixture.standardTier
        let text =
            String(decoding: tier.bytes, as: UTF8.self)
            + "  defaults: { workloads: [ { name: api, env: { API_TOKEN: abc123 } } ] }\n"
        let compilation = await Self.judge(tenants + [SourceFile(path: tier.path, text: text)])
        #expect(compilation.places(of: "literal-secret").map(\.text) == ["abc123"])
        #expect(compilation.diagnostics.first { $0.code == "literal-secret" }?.tenant == nil)
    }

    private static let leak = workload("env: { API_TOKEN: abc123 }")

    @Test(arguments: [
        ("2026-12-31", "secret/*", ["breach-exempted"]),
        ("2026-06-14", "secret/*", ["exemption-expired", "literal-secret"]),
        ("2026-12-31", "secret/Tenant/acme/spec.workloads.api.env.API_TOKEN", ["breach-exempted"]),
        ("2026-12-31", "secret/Tenant/acme/spec.workloads.web.*", ["exemption-of-nothing", "literal-secret"]),
    ])
    func exemptionsHoldForTheBuiltInStandard(expires: String, subject: String, codes: [String]) async {
        let exemption = Policies.exemption(standard: "SECRETS_001", subjects: "[ \"\(subject)\" ]", expires: expires)
        let compilation = await Self.judge([Self.leak, exemption])
        #expect(compilation.codes == codes, "\(compilation.summary)")
        #expect(compilation.isRefused == codes.contains("literal-secret"))
    }

    @Test func anExemptionThatCoversNoSecretIsTold() async {
        let compilation = await Self.judge([Self.tenant(""), Policies.exemption(standard: "SECRETS_001")])
        #expect(compilation.codes == ["exemption-unused"], "\(compilation.summary)")
    }

    /// One without a tenant is for tiers and policies, and for nothing else.
    @Test func whatIsNoTenantsIsExemptedWithoutATenant() async {
        func exemption(_ standard: String, expires: String = "2026-12-31") -> SourceFile {
            let text = String(decoding: Policies.exemption(standard: standard, expires: expires).bytes, as: UTF8.self)
            return SourceFile(path: "policies/exemption.yaml", text: text.replacing("  tenant: acme\n", with: ""))
        }
        let policy = SourceFile(path: "policies/p.yaml", text: "# \(Self.token)\n")
        #expect(await Self.judge([policy]).codes == ["literal-secret"])
        #expect(await Self.judge([policy, exemption("SECRETS_001")]).codes == ["breach-exempted"])
        #expect(await Self.judge([policy, exemption("SECRETS_001", expires: "2026-01-01")]).isRefused)
        #expect(await Self.judge([Self.leak, exemption("SECRETS_001")]).codes.contains("literal-secret"))
        #expect(await Self.judge([exemption("SECRETS_001")]).codes == ["exemption-unused"])
        #expect(await Self.judge([Policies.standard(), exemption("SUFFIX")]).codes == ["missing-field"])
    }

    @Test func aStandardOfTheNameSaysOtherwise() async {
        let rule = "{ type: literalSecrets, message: Not here }"
        for (level, severity) in [("mandatory", Severity.error), ("recommended", .warning), ("optional", .note)] {
            let compilation = await Self.judge([Self.leak, Policies.standard("SECRETS_001", level: level, rules: rule)])
            #expect(compilation.codes == ["literal-secret"])
            #expect(compilation.diagnostics.map(\.severity) == [severity])
            #expect(Policies.status(compilation) == [severity == .error ? .nonCompliant : .warning])
        }
        // One that only has the name takes nothing away.
        let other = await Self.judge([Self.leak, Policies.standard("SECRETS_001")])
        #expect(other.codes == ["literal-secret"], "\(other.summary)")
    }

    /// A tenant that runs nowhere, or cannot be resolved, is judged too.
    @Test func aTenantWithoutUnitsIsJudged() async {
        let text = String(decoding: Self.leak.bytes, as: UTF8.self).replacing("tier: standard", with: "tier: nowhere")
        let compilation = await Self.judge([SourceFile(path: "tenants/acme/tenant.yaml", text: text)])
        #expect(compilation.places(of: "literal-secret").map(\.text) == ["abc123"], "\(compilation.summary)")
    }
}
