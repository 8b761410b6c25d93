import Diagnostics
import Testing
import YAML

@testable import TenantCompiler

/// Names and values cannot become paths or structure.
struct NameTests {
    private static let names = [
        ".", "..", "../../etc", "a/b", "/abs", "a\\b", "", "-a", "a.", "A", "a_b", "a b", "a\nb", "a\u{0}b",
        "a\u{1B}[2J", "a\u{202E}b",
        "con\u{301}", String(repeating: "a", count: 41), String(repeating: "a", count: 100_000),
    ]

    /// A text as a double-quoted scalar.
    private static func quoted(_ text: String) -> String {
        let hex = text.unicodeScalars.map { scalar in
            let digits = String(scalar.value, radix: 16)
            return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
        return "\"" + hex.joined() + "\""
    }

    @Test(arguments: names)
    func tenantsHaveNamesOfLabels(_ name: String) async {
        let text = Fixture.tenant("acme").replacing("name: acme", with: "name: \(Self.quoted(name))")
        let compilation = await compile(
            Fixture.tree(["tenants/acme.yaml": text, "tenants/z.yaml": Fixture.tenant("zed")]))
        let (codes, count) = (compilation.codes, compilation.tenantCount)
        #expect(codes == ["invalid-name"])
        #expect(count == 1)
    }

    @Test(arguments: names)
    func environmentsAndTiersHaveNamesOfLabels(_ name: String) async {
        let platform = """
            apiVersion: tenantc.dev/v1
            kind: Platform
            metadata: { name: company }
            spec: { environments: { \(Self.quoted(name)): { cluster: "https://a.example" } } }

            """
        let tier = Fixture.standardTier.text.replacing("name: standard", with: "name: \(Self.quoted(name))")
        let isLong = name.utf8.count == 41
        for (path, text) in [("policies/platform.yaml", platform), ("tiers/odd.yaml", tier)] where !isLong {
            let compilation = await compile(
                Fixture.tree([
                    SourceFile(path: path, text: text), SourceFile(path: "tenants/a.yaml", text: Fixture.tenant("a1")),
                ]))
            let isRefused = compilation.isRefused
            #expect(isRefused, "\(path) \(name.debugDescription.prefix(40))")
        }
    }

    /// RBAC takes nearly any name; `customResources` any kind.
    @Test func outputsStayWithinTheirFolder() async throws {
        let platform = """
            apiVersion: tenantc.dev/v1
            kind: Platform
            metadata: { name: company }
            spec:
              customResources:
                - { apiVersion: ../../x/v1, kind: ../../Up, scope: Namespaced }
                - { apiVersion: example.com/v1, kind: "a\\\\b\\nc", scope: Namespaced }

            """
        let long = String(repeating: "a", count: 240)
        let names = [
            "'...'", "'a..b'", "'system:x'", "\"a\\u202Eb\"", "'~'", "CON", "con", long, long + "b", "'a b'", "'*'",
        ]
        let roles = names.map { "{ apiVersion: rbac.authorization.k8s.io/v1, kind: Role, metadata: { name: \($0) } }" }
        let custom = [
            "{ apiVersion: ../../x/v1, kind: ../../Up, metadata: { name: a1 } }",
            "{ apiVersion: example.com/v1, kind: \"a\\\\b\\nc\", metadata: { name: a1 } }",
        ]
        let objects = (roles + custom).map { "---\n\($0)\n" }.joined()
        let spec = "access: [ { group: \"../../a\", role: admin } ]"
        let compilation = await Fixture.compileRaw(objects, spec: spec, platform: platform)
        let paths = compilation.files.keys.sorted()
        for path in paths {
            #expect(isWithinOut(path), "\(path)")
            #expect(
                ["tenants/acme/", "platform/argocd/", "platform/prometheus/"].contains {
                    path.hasPrefix("production/\($0)")
                }, "\(path)")
        }
        #expect(compilation.errors.isEmpty, "\(compilation.summary)")
        #expect(paths.count > 20)
        #expect(Set(paths.map { $0.lowercased() }).count == paths.count, "no file system takes one for another")
    }

    /// What comes out of a compile of hostile texts has the shape of a compile of harmless ones.
    @Test func valuesNeverBecomeStructure() async {
        let hostile = [
            "\n---\nkind: ClusterRole", "x\nkind: ClusterRole", "\"}\n- a: b", "' # ", "&a *a", "!!int 3", "{{ }}",
            "\r\nkind: x", "\u{2028}kind: x",
            "\u{85}kind: x", "- a", "? a", "a: b", "null", "on", "\t", " ", "|", ">", "%YAML 1.1", "...", "---",
            "\u{FEFF}", "\u{7F}", "${TENANT_ID}", "$${TENANT_ID}",
        ]
        let object = """
            apiVersion: v1
            kind: ConfigMap
            metadata: { name: info, annotations: { code: "${BILLING_CODE}" } }
            data: { code: "${BILLING_CODE}", text: "<${BILLING_CODE}>" }
            """
        func spec(_ text: String) -> String {
            "displayName: \(Self.quoted(text))\nbilling: { code: \(Self.quoted(text)) }\nowner: { email: a@b.example, team: \(Self.quoted(text)) }"
        }
        func tree(_ text: String) async -> Compilation {
            await compile(
                Fixture.tree([
                    "tenants/acme/tenant.yaml":
                        "apiVersion: tenantc.dev/v1\nkind: Tenant\nmetadata: { name: acme }\nspec:\n  tier: standard\n  "
                        + spec(text).replacing("\n", with: "\n  ") + "\n",
                    "tenants/acme/manifests/info.yaml": object,
                ]))
        }
        let plain = await tree("MARK")
        for text in hostile {
            let compilation = await tree(text)
            #expect(compilation.errors.isEmpty, "\(text.debugDescription)\n\(compilation.summary)")
            let expected = plain.objects.map { $0.replacing("MARK", with: text) }
            let found = compilation.objects
            #expect(found == expected, "\(text.debugDescription)")
        }
    }
}

extension Value {
    /// The value with a word replaced in every text.
    fileprivate func replacing(_ word: String, with text: String) -> Value {
        switch self {
        case .string(let own): .string(own.replacing(word, with: text))
        case .list(let items): .list(items.map { $0.replacing(word, with: text) })
        case .map(let members): .map(members.map { Member($0.key, $0.value.replacing(word, with: text)) })
        default: self
        }
    }
}

extension SourceFile {
    fileprivate var text: String { String(decoding: bytes, as: UTF8.self) }
}
