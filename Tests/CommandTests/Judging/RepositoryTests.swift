import Foundation
import Testing

/// What this repository holds is what it compiles to.
@Suite struct RepositoryTests {
    @Test(arguments: [["compile", "--check"], ["docs", "--check"]]) func isFresh(arguments: [String]) throws {
        let run = try Invocation(arguments: [Tool.path] + arguments, folder: Tool.repository.path).run()
        #expect(run.status == 0, "\(run.errors)")
    }

    @Test(.enabled(if: Judge.canJudge, "kubernetes-validate is not installed: scripts/bootstrap test"))
    func whatIsCommittedIsValid() throws {
        let custom = Judge.canJudgeCustom ? ["--crds", Judge.definitions, "--strict-coverage"] : []
        // What is no manifest ends in `.yml`.
        let run = try Judge.python(["\(Judge.folder)/judge_manifests.py", "out", "--skip", "*.yml"] + custom).run()
        #expect(run.status == 0, "\(run.text)\(run.errors)")
    }
}
