import Foundation
import Testing

/// What `init` writes, compiled and judged as a cluster would.
@Suite struct StarterTests {
    @Test(.enabled(if: Judge.canJudge && Judge.hasPromtool, "a judge is not installed: scripts/bootstrap test"))
    func whatItCompilesToIsValid() throws {
        let folder = try TemporaryFolder()
        #expect(try Invocation.tenantc(["init"], in: folder).run().status == 0)
        let check = try Invocation.tenantc(["check", "--format", "json"], in: folder).run()
        #expect(check.status == 0 && check.text.contains("\"diagnostics\": []"), "\(check.text)")
        #expect(try Invocation.tenantc(["compile"], in: folder).run().status == 0)
        let custom = Judge.canJudgeCustom ? ["--crds", Judge.definitions, "--strict-coverage"] : []
        let manifests = try Judge.python(
            ["\(Judge.folder)/judge_manifests.py", "out", "--skip", "*.yml"] + custom, in: folder.path
        ).run()
        #expect(manifests.status == 0, "\(manifests.text)\(manifests.errors)")
        let rules = try Judge.python(["\(Judge.folder)/judge_prometheus.py", "out"], in: folder.path).run()
        #expect(rules.status == 0 && rules.text.contains("test rules"), "\(rules.text)\(rules.errors)")
    }

    /// Visual Studio Code finds the schema where it is written.
    @Test func editorsFindTheSchema() throws {
        let folder = try TemporaryFolder()
        #expect(try Invocation.tenantc(["init"], in: folder).run().status == 0)
        let text = Data(try folder.bytes(".vscode/settings.json"))
        let settings = try JSONSerialization.jsonObject(with: text) as? [String: Any]
        let schemas = try #require(settings?["yaml.schemas"] as? [String: [String]])
        let path = try #require(schemas.keys.first)
        let schema = try JSONSerialization.jsonObject(with: Data(try folder.bytes(path))) as? [String: Any]
        #expect(schemas.count == 1 && schema?["definitions"] != nil)
    }
}
