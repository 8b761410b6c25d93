import Diagnostics
import Testing

@testable import TenantCompiler

/// No format tells a secret that it warns of, in whatever line it stands and whatever else is wrong there.
struct ConcealmentTests {
    private static let token = "gh" + "p_" + TokenShapeTests.drawn(36)
    private static let key = "-----BEGIN PRIVATE" + " KEY-----"

    private static let files = [
        SourceFile(
            path: "tenants/acme/tenant.yaml",
            text: Fixture.tenant(
                "acme",
                """
                workloads:
                  - name: api
                    image: registry.example.com/acme/api:1.4.2
                    env: { DB_PASSWORD: "hunter2-é😀", OTHER: 'x \(token)' }
                    arch: \(token)
                    replicas: [ { API_TOKEN: one-two-three } ]
                notifications: { receivers: [ { name: a, pagerduty: { routingKeyFile: \(token) } } ] }
                """)),
        SourceFile(
            path: "tenants/acme/manifests/s.yaml",
            text: """
                kind: Secret
                metadata: { name: "\(token)" }
                stringData:
                  tls.key: |
                    \(key)
                    MIIEvQIBADANBg
                    -----END PRIVATE KEY-----
                """),
    ]

    @Test(arguments: DiagnosticFormat.all.map(\.name))
    func noFormatShowsIt(name: String) async throws {
        let compilation = await Policies.judge(Self.files)
        let format = try #require(DiagnosticFormat.all.first { $0.name == name })
        #expect(compilation.codes.count { $0 == "literal-secret" } >= 5, "\(compilation.codes)")
        let report = DiagnosticReport(
            diagnostics: compilation.diagnostics, sources: compilation.sources, tenants: 1, toolVersion: "1")
        let output = format.render(report)
        for secret in [Self.token, "hunter2", "one-two-three", "MIIEvQIBADANBg", "é😀"] {
            #expect(!output.contains(secret), "\(output)")
        }
        // The rest of the line is there, and so is what the finding is.
        if name == "text" { #expect(output.contains("DB_PASSWORD: \"********×𝟎\""), "\(output)") }
        #expect(output.contains("literal-secret"))
    }

    @Test func placesStayWhereTheyAre() async throws {
        let compilation = await Policies.judge(Self.files)
        func lines(_ diagnostics: [Diagnostic]) -> [Substring] {
            let report = DiagnosticReport(
                diagnostics: diagnostics, sources: compilation.sources, tenants: 1, toolVersion: "1")
            return DiagnosticFormat.json.render(report).split(separator: "\n").filter {
                $0.contains("olumn\"") || $0.contains("ine\"")
            }
        }
        let open = compilation.diagnostics.map { diagnostic in
            var diagnostic = diagnostic
            diagnostic.concealsPrimary = false
            return diagnostic
        }
        #expect(lines(compilation.diagnostics) == lines(open))
    }

    /// What the reports say of an exempted secret does not hold it.
    @Test func reportsDoNotHoldIt() async {
        let rule = "{ type: literalSecrets, message: Not here }"
        let compilation = await Policies.judge([
            SourceFile(
                path: "tenants/acme.yaml",
                text: Fixture.tenant("acme", "metrics: [ { name: a_total, type: counter, help: \(Self.token) } ]")),
            Policies.standard("SECRETS_001", rules: rule), Policies.exemption(standard: "SECRETS_001"),
        ])
        #expect(!compilation.isRefused, "\(compilation.summary)")
        let reports = compilation.files.filter { $0.key.hasPrefix("reports/") }
        #expect(!reports.isEmpty)
        #expect(reports.values.allSatisfy { !$0.contains(Self.token) })
        #expect(Policies.status(compilation) == [.exempted])
    }
}
