import Diagnostics
import Testing

@testable import TenantCompiler

/// No format shows a secret of either side, though it says that it changed.
@Suite struct ConcealedDiffTests {
    private static let token = "gh" + "p_" + TokenShapeTests.drawn(36)

    /// A tenant with secrets of several kinds, which the exemption lets compile.
    private static func files(_ word: String, _ count: Int = 3) -> [SourceFile] {
        [
            SourceFile(
                path: "tenants/acme/tenant.yaml",
                text: Fixture.tenant(
                    "acme",
                    """
                    workloads:
                      - name: api
                        image: docker.io/library/api:1
                        args: [ "--password=\(word)-args", --verbose ]
                        env: { DB_PASSWORD: "\(word)-\\"quoted\\"", ADMIN_PASSWORD: "77\(count)4", PIN_PASSWORD: pw\(count) }
                    """)),
            SourceFile(
                path: "tenants/acme/manifests/c.yaml",
                text: """
                    apiVersion: v1
                    kind: ConfigMap
                    metadata: { name: settings }
                    data:
                      app.conf: |
                        listen 80
                        password = \(word)-file
                        log info
                      settings.json: |
                        {
                          "password": "\(word)-json",
                          "note": "x"
                        }
                      count: "\(count)"
                    """),
            Policies.exemption(standard: "SECRETS_001"),
        ]
    }

    private static let secrets = ["hunter", "swordfish", "quoted", "7734", "7744", "pw3", "pw4", token]

    private func output(_ base: Compilation, _ head: Compilation) async throws -> [String] {
        let units = try #require(ComparableUnits(base: base, head: head))
        let diff = await compareWorlds(
            base: units.base, head: units.head, concealing: ConcealedWords(base.program, head.program))
        func side(_ compilation: Compilation) -> DiffReport.Side {
            DiffReport.Side(title: "side", commit: nil, errors: compilation.errors.count)
        }
        let report = DiffReport(base: side(base), head: side(head), diff: diff, uncompared: units.uncompared)
        return DiffFormat.all.map { $0.render(report) }
    }

    @Test func anExemptedSecretThatChangesIsNotShown() async throws {
        let base = await Policies.judge(Self.files("hunter"))
        let head = await Policies.judge(Self.files("swordfish", 4))
        #expect(!base.isRefused && !head.isRefused, "\(head.summary)")
        // Without the words there is something to conceal.
        let open = try #require(ComparableUnits(base: base, head: head))
        let all = await compareWorlds(base: open.base, head: open.head)
        let shown = DiffFormat.json.render(
            DiffReport(
                base: DiffReport.Side(title: "", commit: nil, errors: 0),
                head: DiffReport.Side(title: "", commit: nil, errors: 0), diff: all))
        #expect(["hunter", "swordfish", "quoted", "7734", "pw3"].allSatisfy(shown.contains))
        for text in try await output(base, head) {
            for secret in Self.secrets { #expect(!text.contains(secret), "\(secret) in \(text)") }
            // What changed is still said, and what is no secret is shown.
            for part in ["DB_PASSWORD", "ADMIN_PASSWORD", "args", "app.conf", "•••"] {
                #expect(text.contains(part), "\(part) in \(text)")
            }
        }
    }

    @Test func aSecretThatGoesIsNotShown() async throws {
        let base = await Policies.judge(Self.files("hunter"))
        let bare = Self.files("hunter").map { file in
            let lines = String(decoding: file.bytes, as: UTF8.self).split(
                separator: "\n", omittingEmptySubsequences: false)
            let kept = lines.filter { !$0.contains("hunter") }.joined(separator: "\n")
            return SourceFile(path: file.path, text: kept)
        }
        let head = await Policies.judge(bare)
        #expect(!head.isRefused, "\(head.summary)")
        for text in try await output(base, head) + (try await output(head, base)) {
            for secret in Self.secrets { #expect(!text.contains(secret), "\(secret) in \(text)") }
            #expect(text.contains("DB_PASSWORD"))
        }
    }

    /// The sources of the base are refused for one tenant; the other may be compared, and neither shows it.
    @Test func aSecretThatRefusesTheBaseIsNotShown() async throws {
        let other = SourceFile(path: "tenants/globex.yaml", text: Fixture.tenant("globex", "quota: { pods: 5 }"))
        let more = SourceFile(path: "tenants/globex.yaml", text: Fixture.tenant("globex", "quota: { pods: 6 }"))
        let secret = Self.files("hunter").dropLast() + [other]
        let base = await Policies.judge(Array(secret))
        let clean = SourceFile(path: "tenants/acme/tenant.yaml", text: Fixture.tenant("acme"))
        let head = await Policies.judge([clean, more])
        #expect(base.isRefused && !head.isRefused, "\(head.summary)")
        for text in try await output(base, head) {
            for secret in Self.secrets { #expect(!text.contains(secret), "\(secret) in \(text)") }
            #expect(text.contains("pods") && text.contains("globex"))
        }
    }

    /// What is refused on one side stands on the other where no check looks for it.
    @Test func aWordThatIsASecretElsewhereIsNotShown() async throws {
        let base = await Policies.judge(Self.files("hunter"))
        let moved = SourceFile(
            path: "tenants/acme/manifests/c.yaml",
            text: "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings }\ndata: { note: it was hunter-file }\n")
        let head = await Policies.judge([
            SourceFile(path: "tenants/acme/tenant.yaml", text: Fixture.tenant("acme")), moved,
        ])
        for text in try await output(base, head) { #expect(!text.contains("hunter"), "\(text)") }
    }

    @Test func keysOfSeveralLinesAreNotShown() async throws {
        func files(_ line: String) -> [SourceFile] {
            let text = """
                apiVersion: v1
                kind: ConfigMap
                metadata: { name: settings }
                data:
                  key.pem: |
                    before
                    -----BEGIN PRIVATE\(" KEY-----")
                    \(line)
                    -----END PRIVATE KEY-----
                    after
                """
            return [
                SourceFile(path: "tenants/acme/tenant.yaml", text: Fixture.tenant("acme")),
                SourceFile(path: "tenants/acme/manifests/c.yaml", text: text),
                Policies.exemption(standard: "SECRETS_001"),
            ]
        }
        let base = await Policies.judge(files("MIIEvQIBADANBg"))
        let head = await Policies.judge(files("MIIEvQIBAEXYZw"))
        #expect(!base.isRefused && base.codes.contains("breach-exempted"), "\(base.summary)")
        for text in try await output(base, head) {
            #expect(!text.contains("MIIEvQ"), "\(text)")
            #expect(text.contains("key.pem"))
        }
    }

    @Test func aWebhookOfAlertmanagerIsNotShown() async throws {
        func files(_ drawn: String) -> [SourceFile] {
            let url = "https://hooks.slack.com/services/T0AB12CD/B0AB12CD/" + drawn
            return [
                SourceFile(
                    path: "tenants/acme.yaml",
                    text: Fixture.tenant(
                        "acme",
                        """
                        notifications:
                          receivers: [ { name: team, webhook: { url: "\(url)" } } ]
                          routes: { critical: [team] }
                        """)),
                SourceFile(
                    path: "policies/alerting.yaml",
                    text: """
                        apiVersion: tenantc.dev/v1
                        kind: Alerting
                        metadata: { name: company }
                        spec:
                          receivers: [ { name: platform, webhook: { url: "https://hooks.example/platform" } } ]
                          defaultReceiver: platform
                        """),
                Policies.exemption(standard: "SECRETS_001"),
            ]
        }
        let (one, other) = (TokenShapeTests.drawn(24), String(TokenShapeTests.drawn(24).reversed()))
        let base = await Policies.judge(files(one))
        let head = await Policies.judge(files(other))
        #expect(!base.isRefused && base.codes.contains("breach-exempted"), "\(base.summary)")
        for text in try await output(base, head) {
            #expect(!text.contains(one) && !text.contains(other), "\(text)")
            #expect(text.contains("receivers") && text.contains("•••"))
        }
    }

    @Test func explainDoesNotShowIt() async throws {
        let compilation = await Policies.judge(Self.files("hunter"))
        let refused = await Policies.judge(Array(Self.files("hunter").dropLast()))
        #expect(refused.isRefused && !compilation.isRefused)
        for program in [compilation.program, refused.program] {
            let report = try #require(TrailReport("acme", environment: nil, in: program))
            for secret in Self.secrets { #expect(!report.text.contains(secret), "\(secret) in \(report.text)") }
            #expect(report.text.contains("acme.workloads.api.env.DB_PASSWORD = •••"), "\(report.text)")
            #expect(report.text.contains("docker.io/library/api:1"))
        }
    }

    @Test func ofTwoThatOverlapNothingIsLeft() async {
        let text = Fixture.tenant(
            "acme",
            "workloads: [ { name: a, image: x/y:1, env: { A_PASSWORD: abcd-efgh-ijkl, B_PASSWORD: ijkl-mnop-qrst } } ]")
        let compilation = await Policies.judge([SourceFile(path: "tenants/acme.yaml", text: text)])
        let words = ConcealedWords(compilation.program)
        #expect(words.concealed(value: "x abcd-efgh-ijkl-mnop-qrst y") == "x ••• y")
        #expect(words.concealed(value: "nothing of it") == "nothing of it")
    }
}
