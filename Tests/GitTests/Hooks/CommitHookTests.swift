import Foundation
import Testing

/// The pre-commit hook, run by the real git.
@Suite struct CommitHookTests {
    private func installed(_ arguments: [String] = []) throws -> TemporaryRepository {
        let repository = try TemporaryRepository.filled()
        let run = try repository.tenantc(["hook", "install"] + arguments)
        #expect(run.status == 0, "\(run.errors)")
        return repository
    }

    /// Commits; null when git did, else what was said.
    private func refusal(_ repository: TemporaryRepository, _ arguments: [String], in folder: String? = nil) throws
        -> String?
    {
        let run = try Shell.run(
            "git", ["commit", "--quiet", "--message", "x"] + arguments, in: folder ?? repository.root,
            environment: TemporaryRepository.identity)
        return run.status == 0 ? nil : run.errors
    }

    @Test func onlyWhatIsStagedIsJudged() throws {
        let repository = try installed()
        try repository.write("tenants/untracked.yaml", "a: [\n")
        try repository.writeTenant("initech")
        try repository.git(["add", "tenants/initech.yaml"])
        try repository.write("tenants/acme.yaml", "a: [\n")
        #expect(try refusal(repository, []) == nil)
        try repository.writeTenant("hooli", tier: "gold")
        try repository.git(["add", "tenants/hooli.yaml"])
        try repository.remove("tenants/hooli.yaml")
        let said = try #require(try refusal(repository, []))
        #expect(said.contains("error[unknown-tier]") && said.contains("the commit is refused"))
        #expect(try repository.git(["log", "--format=%s", "-1", "--", "tenants/hooli.yaml"]).isEmpty)
    }

    @Test func aDeletionIsJudged() throws {
        let repository = try installed()
        try repository.git(["rm", "--quiet", "tiers/basic.yaml"])
        #expect(try refusal(repository, [])?.contains("unknown-tier") == true)
        try repository.git(["reset", "--quiet", "--hard"])
        try repository.git(["rm", "--quiet", "tenants/globex.yaml"])
        #expect(try refusal(repository, []) == nil)
    }

    /// git gives its hooks an index of their own for these.
    @Test func partialCommitsAreJudgedAsTheyWillBe() throws {
        let repository = try installed()
        try repository.writeTenant("acme", tier: "gold")
        #expect(try refusal(repository, ["--all"])?.contains("unknown-tier") == true)
        try repository.git(["add", "tenants/acme.yaml"])
        try repository.writeTenant("globex")
        try repository.write("tenants/globex.yaml", TemporaryRepository.tenant("globex") + "  displayName: Globex\n")
        #expect(try refusal(repository, ["tenants/globex.yaml"]) == nil)
        #expect(try refusal(repository, ["tenants/acme.yaml"])?.contains("unknown-tier") == true)
    }

    @Test func outIsKeptInStepWhereItIsCommitted() throws {
        let repository = try installed()
        #expect(try repository.tenantc(["compile"]).status == 0)
        try repository.git(["add", "--all"])
        #expect(try refusal(repository, []) == nil)
        try repository.git(["rm", "--quiet", "tenants/globex.yaml"])
        let said = try #require(try refusal(repository, []))
        #expect(said.contains("tenants/globex/namespace-tenant-globex.yaml: no longer made"))
        #expect(said.contains("run `tenantc compile --staged`, then `git add --all out`"))
        #expect(try repository.tenantc(["compile", "--staged"]).status == 0)
        try repository.git(["add", "--all", "out"])
        #expect(try refusal(repository, []) == nil)
        #expect(try repository.git(["status", "--porcelain"]).isEmpty)
    }

    @Test func aCommitOfOtherFilesIsNotHeldUp() throws {
        let repository = try TemporaryRepository.filled()
        try repository.writeTenant("acme", tier: "gold")
        try repository.commitAll()
        #expect(try repository.tenantc(["hook", "install"]).status == 0)
        try repository.write("README.md", "words\n")
        try repository.git(["add", "--all"])
        #expect(try refusal(repository, []) == nil)
        try repository.writeTenant("initech")
        try repository.git(["add", "--all"])
        #expect(try refusal(repository, []) != nil)
    }

    @Test func theFirstCommitIsJudged() throws {
        let repository = try TemporaryRepository()
        try repository.writeTenant("acme", tier: "gold")
        #expect(try repository.tenantc(["hook", "install"]).status == 0)
        try repository.git(["add", "--all"])
        #expect(try refusal(repository, [])?.contains("unknown-tier") == true)
    }

    @Test func aFolderOfAMonorepo() throws {
        let repository = try TemporaryRepository.filled(below: "teams/platform/")
        let wrong = try repository.tenantc(["hook", "install"])
        #expect(wrong.status == 2 && wrong.errors.contains("--source"), "\(wrong.errors)")
        #expect(try repository.tenantc(["hook", "install", "--source", "teams/platform"]).status == 0)
        try repository.writeTenant("hooli", below: "teams/platform/", tier: "gold")
        try repository.git(["add", "--all"])
        #expect(try refusal(repository, [], in: repository.root + "/teams")?.contains("unknown-tier") == true)
    }

    @Test func worktreesShareTheHook() throws {
        let repository = try TemporaryRepository.filled()
        let tree = repository.area + "/linked"
        try repository.git(["worktree", "add", "--quiet", "-b", "linked", tree])
        #expect(try repository.tenantc(["hook", "install"], in: tree).status == 0)
        #expect(FileManager.default.isExecutableFile(atPath: repository.root + "/.git/hooks/pre-commit"))
        try Data(TemporaryRepository.tenant("hooli", tier: "gold").utf8).write(
            to: URL(filePath: tree + "/tenants/hooli.yaml"))
        try repository.git(["add", "--all"], in: tree)
        #expect(try refusal(repository, [], in: tree)?.contains("unknown-tier") == true)
        try repository.writeTenant("initech")
        try repository.git(["add", "--all"])
        #expect(try refusal(repository, []) == nil)
    }

    @Test func aRepositoryApartFromItsWorkingTree() throws {
        let repository = try installed()
        let apart = repository.area + "/apart.git"
        try FileManager.default.moveItem(atPath: repository.root + "/.git", toPath: apart)
        let place = ["--git-dir", apart, "--work-tree", repository.root]
        try repository.writeTenant("hooli", tier: "gold")
        try repository.git(place + ["add", "--all"], in: repository.area)
        let run = try Shell.run(
            "git", place + ["commit", "--quiet", "--message", "x"], in: repository.area,
            environment: TemporaryRepository.identity)
        #expect(run.status != 0 && run.errors.contains("unknown-tier"), "\(run.errors)")
    }

    @Test func aProgramThatIsGoneIsSaidToBe() throws {
        let repository = try TemporaryRepository.filled()
        let copy = repository.area + "/it's here"
        try FileManager.default.copyItem(atPath: Shell.tenantc, toPath: copy)
        #expect(try Shell.run(copy, ["hook", "install"], in: repository.root).status == 0)
        try repository.writeTenant("initech")
        try repository.git(["add", "--all"])
        #expect(try refusal(repository, []) == nil)
        try FileManager.default.removeItem(atPath: copy)
        try repository.writeTenant("hooli")
        try repository.git(["add", "--all"])
        let said = try #require(try refusal(repository, []))
        #expect(said.contains("it's here is gone") && said.contains("tenantc hook install pre-commit"))
    }
}
