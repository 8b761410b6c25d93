import Foundation
import Testing

/// The plugin as Argo CD runs it.
@Suite(.enabled(if: UnpackedCopy.canRun, UnpackedCopy.reason)) struct PluginTests {
    private static let staging = UnpackedCopy.parameters([("environment", "staging")])

    @Test(arguments: ["production", "staging"]) func printsWhatIsCommitted(environment: String) throws {
        let copy = try UnpackedCopy()
        let run = try copy.plugin("generate", UnpackedCopy.parameters([("environment", environment)]))
        #expect(run.status == 0, "\(run.errors)")
        #expect(try Self.objects(in: run) == Self.committed(environment))
        let tenant = try copy.plugin(
            "generate", UnpackedCopy.parameters([("environment", environment), ("tenant", "acme")]))
        #expect(try Self.objects(in: tenant) == Self.committed(environment, "acme"))
        let folder = try copy.plugin(
            "generate", in: "tenants/acme", UnpackedCopy.parameters([("environment", environment)]))
        #expect(folder.output == tenant.output)
    }

    @Test(.enabled(if: Judge.canJudge, "kubernetes-validate is not installed: scripts/bootstrap test"))
    func aClusterWouldTakeTheStream() throws {
        let copy = try UnpackedCopy()
        let run = try copy.plugin("generate", Self.staging)
        try copy.area.write(run.output, to: "stream.yaml")
        let verdict = try Judge.python(
            ["\(Judge.folder)/judge_manifests.py", "\(copy.area.path)/stream.yaml"], in: copy.area.path
        ).run()
        #expect(verdict.status == 0, "\(verdict.text)\(verdict.errors)")
    }

    @Test(.enabled(if: Judge.hasKubectl, "kubectl is not installed: scripts/bootstrap test"))
    func kubectlReadsTheStream() throws {
        let copy = try UnpackedCopy()
        let run = try copy.plugin("generate", Self.staging)
        try copy.area.write(run.output, to: "stream.yaml")
        let read = try Judge.python(
            ["\(Judge.folder)/read_scalars.py", "--kubectl", "stream.yaml"], in: copy.area.path
        ).run()
        let count = try Self.committed("staging").count
        #expect(read.text.split(separator: "\n").count == count, "\(read.errors)")
    }

    @Test func onlyAllowedVariablesAreRead() throws {
        let copy = try UnpackedCopy()
        let wanted = try copy.plugin("generate", Self.staging)
        let noise = [
            "GIT_DIR": "/nowhere", "GIT_INDEX_FILE": "/nowhere", "PARAM_TENANT": "acme", "TENANT": "acme",
            "ARGOCD_ENV_SOURCE": "/etc", "ARGOCD_APP_REVISION": "main", "HOME": "/root", "LC_ALL": "tr_TR.UTF-8",
        ]
        let found = try copy.plugin("generate", Self.staging.merging(noise) { $1 })
        #expect(found.status == 0 && found.output == wanted.output, "\(found.errors)")
    }

    @Test func aTenantCannotBringATreeOfTheirOwn() throws {
        let copy = try UnpackedCopy { area in
            let tier =
                "apiVersion: tenantc.dev/v1\nkind: Tier\nmetadata: { name: standard }\nspec: { podSecurity: privileged }\n"
            try area.write(tier, to: "copy/tenants/acme/tiers/standard.yaml")
            try area.write("", to: "copy/tenants/acme/policies/none.txt")
            try area.write(
                "apiVersion: tenantc.dev/v1\nkind: Tenant\nmetadata: { name: evil }\nspec: { tier: standard, owner: { email: a@b.example } }\n",
                to: "copy/tenants/acme/tenants/evil.yaml")
        }
        let wanted = try UnpackedCopy().plugin("generate", in: "tenants/acme", Self.staging)
        let found = try copy.plugin("generate", in: "tenants/acme", Self.staging)
        #expect(found.status == 0 && found.output == wanted.output, "\(found.errors)")
        let inner = try copy.plugin("generate", in: "tenants/acme/tenants", Self.staging)
        #expect(inner.status == 2 && inner.output.isEmpty)
    }

    @Test(arguments: [["tiers", "tenants"], ["policies", "tenants"], ["tenants"], ["tiers", "policies"]])
    func aCopyThatLacksAPartIsRefused(folders: [String]) throws {
        let run = try UnpackedCopy(of: folders).plugin("generate", Self.staging)
        #expect(run.status != 0 && run.output.isEmpty && !run.errors.isEmpty, "\(folders) \(run.errors)")
    }

    @Test func findingsGoToStandardErrorAndNothingIsPrinted() throws {
        let copy = try UnpackedCopy { area in
            try area.write("apiVersion: tenantc.dev/v1\nkind: Tenant\n", to: "copy/tenants/broken.yaml")
            try area.link("copy/tenants/link.yaml", to: "/etc/passwd")
        }
        let run = try copy.plugin("generate", Self.staging)
        #expect(run.status == 1 && run.output.isEmpty)
        #expect(run.errors.contains("tenants/broken.yaml") && run.errors.contains("tenants/link.yaml"))
        #expect(try copy.plugin("discover").text == "tenantc\n")
        #expect(try copy.plugin("parameters").status == 0)
    }

    @Test(arguments: [
        String(repeating: "[", count: 60_000), String(repeating: "[{\"name\":", count: 10_000),
        "[" + String(repeating: "{},", count: 40_000) + "{}]",
        "[{\"name\":\"tenant\",\"string\":\"\(String(repeating: "x", count: 120_000))\"}]",
        "[{\"name\":\"tenant\",\"string\":\"\\u001b[2J\\u202e\"}]",
        "&a [*a, *a, *a]", "[&a {\"name\":\"tenant\"}, *a, *a]", "--- []\n--- []\n", "[{\"name\":\"\\ud800\"}]", "[1]",
    ]) func hostileParametersAreRefused(text: String) throws {
        let copy = try UnpackedCopy()
        let run = try copy.plugin("generate", ["ARGOCD_APP_PARAMETERS": text, "ARGOCD_ENV_ENVIRONMENT": "staging"])
        #expect(run.status == 2 && run.output.isEmpty && run.signal == 0)
        #expect(run.errors.contains("error: ") && run.errors.utf8.allSatisfy { $0 >= 0x20 || $0 == 0x0A })
        #expect(run.duration < .seconds(20))
    }

    /// The objects of a stream, each with the line that says what made it.
    private static func objects(in run: Outcome) throws -> [String] {
        run.text.components(separatedBy: "\n---\n").map { $0.hasSuffix("\n") ? $0 : $0 + "\n" }.sorted()
    }

    private static func committed(_ environment: String, _ tenant: String? = nil) throws -> [String] {
        let root = Tool.repository.appending(path: "out/\(environment)/tenants/\(tenant ?? "")").path
        return try FileManager.default.subpathsOfDirectory(atPath: root).filter { $0.hasSuffix(".yaml") }
            .map { String(decoding: try Data(contentsOf: URL(filePath: "\(root)/\($0)")), as: UTF8.self) }.sorted()
    }
}
