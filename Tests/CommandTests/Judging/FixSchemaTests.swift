import Foundation
import Testing

/// What `fix --format json` prints, judged by the schema that is shipped, and what `fix --diff` prints by git.
@Suite struct FixSchemaTests {
    private static func sources() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        let golden = Tool.repository.appending(path: "Tests/TenantCompilerTests/Golden/many-errors").path
        let copied = try Invocation(
            arguments: ["/bin/sh", "-c", "cp -r '\(golden)'/* . && chmod -R u+w ."], folder: folder.path
        ).run()
        try #require(copied.status == 0, "\(copied.errors)")
        return folder
    }

    @Test(.enabled(if: Judge.canJudge, "jsonschema is not installed: scripts/bootstrap test"))
    func theReportIsValid() throws {
        for options in [["--diff"], ["--unsafe"]] {
            let folder = try Self.sources()
            let run = try Invocation.tenantc(["fix", "--format", "json"] + options, in: folder).run()
            #expect(run.status == 1 && run.text.contains("\"fixed\": true"), "\(run.errors)")
            try folder.write(run.text, to: "fix.json")
            #expect(try Judge.complaints(of: "fix-v1.json", about: "fix.json", in: folder).isEmpty)
        }
    }

    /// git makes of the patch what the command writes itself.
    @Test func gitTakesThePatch() throws {
        let folder = try Self.sources(), other = try Self.sources()
        let shell = """
            git init -q . && tenantc fix --unsafe --diff > fix.patch
            git apply fix.patch && (cd '\(other.path)' && tenantc fix --unsafe > /dev/null)
            for dir in tiers policies tenants; do diff -r $dir '\(other.path)'/$dir || exit 1; done
            test -s fix.patch && ! diff -q fix.patch /dev/null > /dev/null
            """
        let run = try Invocation(arguments: ["/bin/sh", "-c", shell], folder: folder.path).run()
        #expect(run.status == 0, "\(run.text)\(run.errors)")
    }
}
