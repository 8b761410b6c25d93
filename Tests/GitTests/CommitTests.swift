import Foundation
import Testing

@testable import Git

/// `tenantc commit`, with the real git as the witness.
@Suite struct CommitTests {
    static let person = ["--author", "A. Robot <robot@example.com>"]

    private func expectSound(_ repository: TemporaryRepository) throws {
        let fsck = try Shell.run("git", ["fsck", "--strict", "--full"], in: repository.root)
        #expect(fsck.status == 0 && !fsck.all.contains("error") && !fsck.all.contains("warning"), "\(fsck.all)")
    }

    /// The files of `out/` in a commit are those that a compile writes.
    private func expectCompiled(
        _ repository: TemporaryRepository, _ revision: String, source: String = "HEAD", prefix: String = ""
    ) throws {
        let out = repository.area + "/expected-\(UUID().uuidString)"
        let arguments = ["compile", "--rev", source, "--out", out, "--source", "./\(prefix)"]
        let compiled = try repository.tenantc(arguments)
        try #require(compiled.status == 0, "\(compiled.all)")
        let index = ["GIT_INDEX_FILE": out + ".index"]
        _ = try Shell.run(
            "git", ["--git-dir", repository.root + "/.git", "--work-tree", out, "add", "--all", "--force", "."],
            in: out,
            environment: index)
        let tree = try Shell.run("git", ["write-tree"], in: repository.root, environment: index).output
        #expect(
            try repository.git(["rev-parse", "\(revision):\(prefix)out"])
                == tree.trimmingCharacters(in: .whitespacesAndNewlines))
    }

    @Test func anotherBranchIsMadeAndNothingElseTouched() throws {
        let repository = try TemporaryRepository.filled()
        try repository.write("tenants/untracked.yaml", "a: [\n")
        try repository.write("tiers/basic.yaml", "edited: true\n")
        try repository.git(["add", "tiers/basic.yaml"])
        let before = try repository.git(["status", "--porcelain"])
        let index = try Data(contentsOf: URL(filePath: repository.root + "/.git/index"))
        let made = try repository.tenantc(["commit", "--branch", "rendered/production"] + Self.person)
        #expect(made.status == 0 && made.errors.contains("rendered/production is at"), "\(made.all)")
        #expect(try repository.git(["status", "--porcelain"]) == before)
        #expect(try Data(contentsOf: URL(filePath: repository.root + "/.git/index")) == index)
        #expect(try repository.git(["rev-list", "--count", "rendered/production"]) == "1")
        #expect(try repository.git(["ls-tree", "--name-only", "rendered/production"]) == "out")
        try expectCompiled(repository, "rendered/production")
        try expectSound(repository)
        let again = try repository.tenantc(["commit", "--branch", "refs/heads/rendered/production"] + Self.person)
        #expect(again.status == 0 && again.errors.contains("is what"), "\(again.all)")
        #expect(try repository.git(["rev-list", "--count", "rendered/production"]) == "1")
    }

    @Test func theMessageSaysWhatChanged() throws {
        let repository = try TemporaryRepository.filled()
        let branch = ["commit", "--branch", "rendered"] + Self.person
        #expect(try repository.tenantc(branch).status == 0)
        try repository.git(["rm", "--quiet", "tenants/globex.yaml"])
        try repository.writeTenant("initech")
        try repository.write(
            "tenants/acme.yaml", TemporaryRepository.tenant("acme") + "  quota: { pods: 5 }\n")
        try repository.commitAll()
        let source = try repository.git(["rev-parse", "HEAD"])
        #expect(try repository.tenantc(branch).status == 0)
        let output = try repository.git(["rev-parse", "rendered:out"])
        let message = try repository.git(["log", "-1", "--format=%B", "rendered"])
        #expect(
            message == """
                Render 3 tenants from \(source.prefix(7)): acme, globex, initech

                production
                  added: initech
                  changed: acme
                  removed: globex

                and files that tenants share

                Source-Commit: \(source)
                Compiler: tenantc 0.1.0
                Output-Tree: \(output)
                """)
        let trailers = try repository.git(["log", "-1", "--format=%(trailers:key=Source-Commit,valueonly)", "rendered"])
        #expect(trailers == source)
        #expect(
            try repository.git(["log", "-1", "--format=%an <%ae> %at %cn", "rendered"])
                == "A. Robot <robot@example.com> 1700000000 A. Robot")
        try repository.writeTenant("hooli")
        try repository.commitAll()
        #expect(try repository.tenantc(branch + ["--message", "Words\n\nof mine\n"]).status == 0)
        let given = try repository.git(["log", "-1", "--format=%B", "rendered"])
        #expect(given.hasPrefix("Words\n\nof mine\n\nSource-Commit: "))
        try expectSound(repository)
    }

    @Test func theSameSourceGivesTheSameCommit() throws {
        let repository = try TemporaryRepository.filled()
        var ids: Set<String> = []
        for (name, date) in [("a", ""), ("b", ""), ("c", "1800000000"), ("d", "1800000000")] {
            let made = try repository.tenantc(
                ["commit", "--branch", name, "--jobs", name == "a" ? "1" : "4"] + Self.person,
                environment: date.isEmpty ? [:] : ["SOURCE_DATE_EPOCH": date])
            #expect(made.status == 0, "\(made.all)")
            ids.insert(try repository.git(["rev-parse", name]))
        }
        #expect(ids.count == 2)
        #expect(try repository.git(["log", "-1", "--format=%at", "d"]) == "1800000000")
        let wrong = try repository.tenantc(
            ["commit", "--branch", "e"] + Self.person, environment: ["SOURCE_DATE_EPOCH": "yesterday"])
        #expect(wrong.status == 2 && wrong.errors.contains("number of seconds"))
    }

    @Test func theCurrentBranchIsFollowedByIndexAndFiles() throws {
        let repository = try TemporaryRepository.filled()
        try repository.write("notes.txt", "untracked\n")
        #expect(try repository.tenantc(["commit"] + Self.person).status == 0)
        #expect(try repository.git(["status", "--porcelain"]) == "?? notes.txt")
        try expectCompiled(repository, "HEAD")
        #expect(
            try repository.git(["rev-parse", "HEAD~1^{tree}:tenants"]) == repository.git(["rev-parse", "HEAD:tenants"]))
        try repository.git(["rm", "--quiet", "tenants/globex.yaml"])
        try repository.writeTenant("initech")
        try repository.git(["add", "tenants"])
        try repository.git(["commit", "--quiet", "--message", "x"])
        #expect(try repository.tenantc(["commit"] + Self.person).status == 0)
        #expect(try repository.git(["status", "--porcelain"]) == "?? notes.txt")
        #expect(!FileManager.default.fileExists(atPath: repository.root + "/out/production/tenants/globex"))
        #expect(try repository.git(["diff", "--stat", "HEAD"]).isEmpty)
        #expect(try repository.git(["reflog", "-1", "--format=%gs"]).hasPrefix("commit: Render 2 tenants"))
        let again = try repository.tenantc(["commit"] + Self.person)
        #expect(again.status == 0 && again.errors.contains("is what"), "\(again.all)")
        try expectSound(repository)
    }

    @Test func whatCompileWroteIsCommitted() throws {
        let repository = try TemporaryRepository.filled()
        #expect(try repository.tenantc(["compile"]).status == 0)
        #expect(try repository.tenantc(["commit"] + Self.person).status == 0)
        #expect(try repository.git(["status", "--porcelain"]).isEmpty)
    }

    @Test func editedOutputIsNotLost() throws {
        let repository = try TemporaryRepository.filled()
        #expect(try repository.tenantc(["commit"] + Self.person).status == 0)
        let path = "out/production/tenants/acme/resourcequota-tenant-quota.yaml"
        try repository.write("tenants/acme.yaml", TemporaryRepository.tenant("acme") + "  quota: { pods: 5 }\n")
        try repository.git(["add", "tenants"])
        try repository.git(["commit", "--quiet", "--message", "x"])
        let tip = try repository.git(["rev-parse", "HEAD"])
        for isStaged in [false, true] {
            try repository.write(path, "mine\n")
            if isStaged { try repository.git(["add", path]) }
            let refused = try repository.tenantc(["commit"] + Self.person)
            #expect(refused.status == 2 && refused.errors.contains("\n  \(path)\n"), "\(refused.all)")
            #expect(try repository.git(["rev-parse", "HEAD"]) == tip)
            #expect(try String(contentsOfFile: repository.root + "/" + path, encoding: .utf8) == "mine\n")
        }
        try repository.git(["restore", "--staged", "--worktree", "out"])
        #expect(try repository.tenantc(["commit"] + Self.person).status == 0)
        #expect(try repository.git(["status", "--porcelain"]).isEmpty)
    }

    @Test func foreignFilesAreRefusedByName() throws {
        let repository = try TemporaryRepository.filled()
        try repository.write("out/production/notes.md", "mine\n")
        try repository.write("out/.gitkeep", "")
        try repository.commitAll()
        let refused = try repository.tenantc(["commit"] + Self.person)
        #expect(refused.status == 2 && refused.errors.contains("main:out/production/notes.md"), "\(refused.all)")
        #expect(refused.errors.contains("main:out/.gitkeep"))
        #expect(try repository.tenantc(["commit", "--force"] + Self.person).status == 0)
        #expect(try repository.git(["status", "--porcelain"]).isEmpty)
        try expectCompiled(repository, "HEAD")
    }

    @Test func onlyTheScopeIsReplaced() throws {
        let repository = try TemporaryRepository.filled()
        let acme = ["commit", "--branch", "rendered", "--tenant", "acme"] + Self.person
        #expect(try repository.tenantc(acme).status == 0)
        #expect(try repository.git(["ls-tree", "--name-only", "rendered:out/production/tenants"]) == "acme")
        #expect(
            try repository.git(["log", "-1", "--format=%(trailers:key=Rendered-Tenant,valueonly)", "rendered"])
                == "acme")
        #expect(
            try repository.tenantc(["commit", "--branch", "rendered", "--tenant", "globex"] + Self.person).status == 0)
        #expect(try repository.git(["ls-tree", "--name-only", "rendered:out/production/tenants"]) == "acme\nglobex")
        try repository.git(["rm", "--quiet", "tenants/globex.yaml"])
        try repository.commitAll()
        let unchanged = try repository.tenantc(acme)
        #expect(unchanged.status == 0 && unchanged.errors.contains("is what"), "\(unchanged.all)")
        #expect(try repository.git(["ls-tree", "--name-only", "rendered:out/production/tenants"]) == "acme\nglobex")
        #expect(try repository.tenantc(["commit", "--branch", "rendered"] + Self.person).status == 0)
        try expectCompiled(repository, "rendered")
        try expectSound(repository)
    }

    @Test func aFolderOfAMonorepo() throws {
        let repository = try TemporaryRepository.filled(below: "teams/platform/")
        try repository.write("README.md", "words\n")
        try repository.commitAll()
        let commit = ["commit", "--source", "teams/platform"] + Self.person
        #expect(try repository.tenantc(commit).status == 0)
        #expect(try repository.git(["status", "--porcelain"]).isEmpty)
        try expectCompiled(repository, "HEAD", prefix: "teams/platform/")
        #expect(try repository.git(["show", "HEAD:README.md"]) == "words")
        #expect(try repository.tenantc(commit + ["--branch", "rendered"]).status == 0)
        #expect(
            try repository.git(["ls-tree", "-r", "--name-only", "rendered"]).contains("teams/platform/out/production/"))
        #expect(
            try repository.git(["log", "-1", "--format=%(trailers:key=Source-Folder,valueonly)", "rendered"])
                == "teams/platform")
        try expectSound(repository)
    }

    @Test func refusedSourcesMoveNothing() throws {
        let repository = try TemporaryRepository.filled()
        try repository.writeTenant("wrong", tier: "gold")
        try repository.commitAll()
        for arguments in [["commit"], ["commit", "--branch", "rendered"]] {
            let refused = try repository.tenantc(arguments + Self.person)
            #expect(refused.status == 1 && refused.errors.contains("gold"))
        }
        #expect(try repository.git(["for-each-ref", "--format=%(refname)"]) == "refs/heads/main")
        #expect(try repository.git(["rev-list", "--count", "HEAD"]) == "2")
    }

    @Test func aTenantThatGoesLeavesNothing() throws {
        let repository = try TemporaryRepository.filled()
        #expect(try repository.tenantc(["commit", "--branch", "rendered"] + Self.person).status == 0)
        try repository.git(["rm", "--quiet", "-r", "tenants"])
        try repository.commitAll()
        #expect(try repository.tenantc(["commit", "--branch", "rendered"] + Self.person).status == 0)
        #expect(try repository.git(["ls-tree", "-r", "rendered"]).isEmpty)
        try expectSound(repository)
    }
}
