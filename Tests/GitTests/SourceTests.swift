import Foundation
import Testing

/// The same sources from a working tree, a commit and the index.
@Suite struct SourceTests {
    private let committed = ["--rev", "HEAD"]
    private let staged = ["--staged"]

    @Test func cleanSourcesCompileToTheSameFromEverywhere() throws {
        let repository = try TemporaryRepository.filled()
        let wanted = try repository.tenantc(["compile", "--out", "-"])
        #expect(wanted.status == 0 && wanted.output.contains("globex"), "\(wanted.errors)")
        for source in [committed, staged] {
            let found = try repository.tenantc(["compile", "--out", "-"] + source)
            #expect(found.status == 0)
            #expect(found.output == wanted.output)
        }
    }

    @Test func findingsAreTheSameFromEverywhere() throws {
        let repository = try TemporaryRepository.filled()
        try repository.writeTenant("wrong", tier: "gold")
        try repository.write("tenants/broken.yaml", "a: [\n")
        try repository.write("tenants/.hidden.yaml", "a: [\n")
        try repository.write("tenants/README.md", "words\n")
        try repository.commitAll()
        let wanted = try repository.tenantc(["check", "--format", "json"])
        #expect(wanted.status == 1)
        for source in [committed, staged] {
            let found = try repository.tenantc(["check", "--format", "json"] + source)
            #expect(found.output == wanted.output && found.status == 1)
        }
    }

    @Test func whatIsNotStagedDoesNotCount() throws {
        let repository = try TemporaryRepository.filled()
        let wanted = try repository.tenantc(["compile", "--out", "-"])
        try repository.write("tenants/untracked.yaml", "a: [\n")
        try repository.write("tenants/acme.yaml", "a: [\n")
        try repository.remove("tiers")
        #expect(try repository.tenantc(["check"]).status == 1)
        for source in [committed, staged] {
            #expect(try repository.tenantc(["compile", "--out", "-"] + source).output == wanted.output)
        }
    }

    @Test func whatIsStagedCounts() throws {
        let repository = try TemporaryRepository.filled()
        try repository.writeTenant("initech", tier: "gold")
        try repository.git(["add", "tenants/initech.yaml"])
        try repository.writeTenant("initech")
        #expect(try repository.tenantc(["check"]).status == 0)
        #expect(try repository.tenantc(["check"] + staged).status == 1)
        #expect(try repository.tenantc(["check"] + committed).status == 0)
    }

    @Test func aDeletedTenantIsGoneFromTheIndex() throws {
        let repository = try TemporaryRepository.filled()
        try repository.git(["rm", "--quiet", "--cached", "tenants/globex.yaml"])
        let found = try repository.tenantc(["compile", "--out", "-"] + staged)
        #expect(found.status == 0 && found.output.contains("acme") && !found.output.contains("globex"))
        #expect(try repository.tenantc(["compile", "--out", "-"] + committed).output.contains("globex"))
    }

    @Test func theFolderNeedNotBeInTheWorkingTree() throws {
        let repository = try TemporaryRepository.filled(below: "teams/platform/")
        let wanted = try repository.tenantc(["compile", "--out", "-", "--source", "teams/platform"])
        #expect(wanted.output.contains("globex"))
        for source in [committed, staged] {
            let arguments = ["compile", "--out", "-"] + source
            #expect(try repository.tenantc(arguments, in: repository.root + "/teams/platform").output == wanted.output)
            #expect(try repository.tenantc(arguments + ["--source", "teams/platform/"]).output == wanted.output)
            let fromElsewhere = try repository.tenantc(
                arguments + ["--source", "../repository/./teams/platform"], in: repository.root + "/teams/..")
            #expect(fromElsewhere.output == wanted.output)
        }
        try repository.remove("teams")
        for source in [committed, staged] {
            let found = try repository.tenantc(["compile", "--out", "-", "--source", "teams/platform"] + source)
            #expect(found.output == wanted.output)
        }
    }

    @Test func aFolderThatNobodyCommittedIsAnError() throws {
        let repository = try TemporaryRepository.filled()
        try repository.writeTenant("new", below: "platform/")
        let commit = try repository.tenantc(["check", "--source", "platform"] + committed)
        #expect(commit.status == 2 && commit.errors.contains("has no folder `platform`"), "\(commit.errors)")
        let index = try repository.tenantc(["check", "--source", "platform"] + staged)
        #expect(index.status == 2 && index.errors.contains("nothing is staged in a folder `platform`"))
    }

    @Test func linksAndSubmodulesAreFindings() throws {
        let repository = try TemporaryRepository.filled()
        let other = try TemporaryRepository.filled()
        try FileManager.default.createSymbolicLink(
            atPath: repository.root + "/tenants/link.yaml", withDestinationPath: "/etc/passwd")
        try FileManager.default.createSymbolicLink(
            atPath: repository.root + "/policies", withDestinationPath: "tiers")
        try repository.git(
            ["-c", "protocol.file.allow=always", "submodule", "--quiet", "add", other.root, "tenants/module"])
        try repository.commitAll()
        for source in [[], committed, staged] {
            let found = try repository.tenantc(["check"] + source)
            #expect(found.status == 1)
            #expect(found.output.contains("`tenants/link.yaml` is a symbolic link"))
            #expect(found.output.contains("`policies` is a symbolic link"))
            #expect(found.output.contains("`tenants/module` is no regular file"), "\(source) \(found.output)")
            #expect(found.output.contains("3 errors in 2 tenants"))
        }
    }

    @Test func aFileTooLargeIsNotLoaded() throws {
        let repository = try TemporaryRepository.filled()
        try repository.write("tenants/large.yaml", String(repeating: "# words\n", count: 700_000))
        try repository.commitAll()
        for source in [[], committed, staged] {
            let found = try repository.tenantc(["check"] + source)
            #expect(found.status == 1 && found.output.contains("yaml-over-budget"))
        }
    }

    @Test func aPromisedFileIsNotStaged() throws {
        let repository = try TemporaryRepository.filled()
        try repository.write("tenants/later.yaml", "a: [\n")
        try repository.git(["add", "--intent-to-add", "tenants/later.yaml"])
        #expect(try repository.tenantc(["check"] + staged).status == 0)
    }

    @Test func conflictsAreNamed() throws {
        let repository = try TemporaryRepository.filled()
        try repository.git(["checkout", "--quiet", "-b", "other"])
        try repository.writeTenant("acme", tier: "gold")
        try repository.commitAll()
        try repository.git(["checkout", "--quiet", "main"])
        try repository.writeTenant("acme", tier: "silver")
        try repository.commitAll()
        try repository.git(["merge", "--quiet", "other"], mayFail: true)
        let found = try repository.tenantc(["check"] + staged)
        #expect(found.status == 2)
        #expect(found.errors.contains("merge conflicts") && found.errors.contains("\n  tenants/acme.yaml\n"))
    }

    /// `git commit -a` gives its hooks an index of their own.
    @Test func aHookSeesTheIndexOfItsCommit() throws {
        let repository = try TemporaryRepository.filled()
        try repository.write(
            ".git/hooks/pre-commit", "#!/bin/sh\nexec '\(Shell.tenantc)' check --staged >hook.txt 2>&1\n")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o755], ofItemAtPath: repository.root + "/.git/hooks/pre-commit")
        try repository.writeTenant("acme", tier: "gold")
        let before = try repository.git(["rev-parse", "HEAD"])
        for arguments in [["-a"], ["tenants/acme.yaml"]] {
            try repository.git(["commit", "--quiet", "--message", "x"] + arguments, mayFail: true)
            #expect(try repository.git(["rev-parse", "HEAD"]) == before)
            #expect(try String(contentsOfFile: repository.root + "/hook.txt", encoding: .utf8).contains("gold"))
        }
        try repository.writeTenant("acme")
        try repository.write("tenants/untracked.yaml", "a: [\n")
        try repository.writeTenant("initech")
        try repository.git(["add", "tenants/initech.yaml"])
        try repository.git(["commit", "--quiet", "--message", "x", "-a"])
        #expect(try repository.git(["rev-parse", "HEAD~1"]) == before)
    }

    @Test func withoutARepositoryTheFolderStillCompiles() throws {
        let repository = try TemporaryRepository.filled()
        try repository.remove(".git")
        #expect(try repository.tenantc(["check"]).status == 0)
        for source in [committed, staged] {
            let found = try repository.tenantc(["check"] + source)
            #expect(found.status == 2 && found.errors.contains("is a git repository"), "\(found.errors)")
        }
    }

    @Test func oneSourceAtATime() throws {
        let repository = try TemporaryRepository.filled()
        let found = try repository.tenantc(["check"] + committed + staged)
        #expect(found.status == 2 && found.errors.contains("--rev and --staged exclude each other"))
    }
}
