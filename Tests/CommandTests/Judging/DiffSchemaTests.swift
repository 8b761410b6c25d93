import Foundation
import Testing

/// What `diff --format json` prints, judged by the schema that is shipped.
@Suite struct DiffSchemaTests {
    private static let judge = """
        import json, jsonschema, sys
        schema = json.load(open(sys.argv[1]))
        jsonschema.Draft202012Validator.check_schema(schema)
        errors = list(jsonschema.Draft202012Validator(schema).iter_errors(json.load(open(sys.argv[2]))))
        for error in errors: print(list(error.absolute_path), error.message)
        sys.exit(1 if errors else 0)
        """

    @Test(.enabled(if: Judge.canJudge, "jsonschema is not installed: scripts/bootstrap test"))
    func everyReportIsValid() throws {
        let folder = try TemporaryFolder()
        try Fleet(folder: Tool.repository).prepare(in: folder)
        for command in [
            ["init", "-q"], ["add", "."],
            ["-c", "user.name=a", "-c", "user.email=a@b.example", "commit", "-qm", "one"],
        ] {
            let git = try Invocation(arguments: ["git"] + command, folder: folder.path).run()
            try #require(git.status == 0, "\(git.errors)")
        }
        // Nothing, then a change of each kind, then sources that are refused.
        try judge(in: folder, status: 0)
        try folder.write(
            try folder.text("tenants/acme/tenant.yaml").replacing("viewer", with: "admin").replacing(
                "8080", with: "8081"),
            to: "tenants/acme/tenant.yaml")
        try folder.write(
            try folder.text("tiers/standard.yaml").replacing("pods: 50", with: "pods: 40"), to: "tiers/standard.yaml")
        try folder.write(
            try folder.text("tenants/atlas.yaml").replacing("name: atlas", with: "name: zebra"),
            to: "tenants/zebra.yaml")
        try folder.remove("tenants/quarry.yaml")
        try folder.write(
            try folder.text("policies/platform.yaml").replacing(
                "tenant-basic, value: 1000", with: "tenant-basic, value: 2500"
            )
            .replacing("verbs: [delete] }", with: "verbs: [delete, patch] }"),
            to: "policies/platform.yaml")
        try folder.write(
            try folder.text("policies/alerting.yaml").replacing("repeatInterval: 30m", with: "repeatInterval: 40m"),
            to: "policies/alerting.yaml")
        let report = try judge(in: folder, status: 0)
        for part in [
            "\"quota-lowered\"", "\"growth\"", "\"item\"", "\"zebra\"", "{tenant}", "\"units\"", "\"environments\"",
            "\"priority-changed\"", "{environment}/platform/",
        ] {
            #expect(report.contains(part), "\(part)")
        }
        try folder.write("spec: [", to: "tenants/acme/tenant.yaml")
        try judge(in: folder, status: 1)
    }

    @discardableResult
    private func judge(in folder: TemporaryFolder, status: Int32) throws -> String {
        let run = try Invocation.tenantc(["diff", "--format", "json=report.json"], in: folder).run()
        #expect(run.status == status, "\(run.errors)")
        let schema = Tool.repository.appending(path: "docs/schemas/diff-v1.json").path
        let verdict = try Judge.python(["-c", Self.judge, schema, "report.json"], in: folder.path).run()
        #expect(verdict.status == 0, "\(verdict.text)\(verdict.errors)")
        return try folder.text("report.json")
    }
}
