import Foundation
import Testing

/// What `report compliance --format json` prints and `compile` writes, judged by the schema that is shipped.
@Suite struct ComplianceSchemaTests {
    @Test(
        .enabled(if: Judge.canJudge, "jsonschema is not installed: scripts/bootstrap test"),
        arguments: ["compliance", "governance"])
    func everyReportIsValid(golden: String) throws {
        let folder = try TemporaryFolder()
        let sources = Tool.repository.appending(path: "Tests/TenantCompilerTests/Golden/\(golden)").path
        let run = try Invocation.tenantc(
            ["report", "compliance", "--source", sources, "--as-of", "2026-06-15", "--format", "json"], in: folder
        ).run()
        #expect(run.status == (golden == "compliance" ? 0 : 1), "\(run.errors)")
        for status in golden == "compliance" ? ["exempted", "warning", "not_applicable"] : ["non_compliant"] {
            #expect(run.text.contains("\"status\": \"\(status)\""))
        }
        try folder.write(run.text, to: "report.json")
        try judge("report.json", in: folder)
    }

    @Test(.enabled(if: Judge.canJudge, "jsonschema is not installed: scripts/bootstrap test"))
    func whatIsCommittedIsValid() throws {
        try judge(Tool.repository.appending(path: "out/reports/compliance.json").path, in: try TemporaryFolder())
    }

    private func judge(_ report: String, in folder: TemporaryFolder) throws {
        #expect(try Judge.complaints(of: "compliance-v1.json", about: report, in: folder).isEmpty)
    }
}
