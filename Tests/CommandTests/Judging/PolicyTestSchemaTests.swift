import Foundation
import Testing

/// What `test --format json` prints, judged by the schema that is shipped.
@Suite struct PolicyTestSchemaTests {
    @Test(.enabled(if: Judge.canJudge, "jsonschema is not installed: scripts/bootstrap test"))
    func theReportIsValid() throws {
        let folder = try TemporaryFolder()
        let run = try Invocation.tenantc(
            ["test", "--source", Tool.repository.path, "--format", "json=passed.json", "--format", "text"], in: folder
        ).run()
        #expect(run.status == 0, "\(run.text)\(run.errors)")
        #expect(try Judge.complaints(of: "policy-tests-v1.json", about: "passed.json", in: folder).isEmpty)
        try folder.write(
            """
            { apiVersion: tenantc.dev/v1, kind: PolicyTest, metadata: { name: a },
              spec: { colour: red, tenants: [ a ], expect: [ { code: standard-breached } ] } }
            """, to: "policies/tests/a.yaml")
        let other = try Invocation.tenantc(["test", "--format", "json"], in: folder).run()
        #expect(other.status == 1 && other.text.contains("unmet-expectation") && other.text.contains("unknown-key"))
        try folder.write(other.text, to: "failed.json")
        #expect(try Judge.complaints(of: "policy-tests-v1.json", about: "failed.json", in: folder).isEmpty)
    }
}
