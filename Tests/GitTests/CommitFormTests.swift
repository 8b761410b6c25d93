import Foundation
import Testing

@testable import Git

/// `tenantc commit` in repositories of every form and state.
@Suite struct CommitFormTests {
    private let commit = ["commit"] + CommitTests.person
    private let rendered = ["commit", "--branch", "rendered"] + CommitTests.person

    @Test func detachedAndUnborn() throws {
        let repository = try TemporaryRepository.filled()
        try repository.git(["switch", "--quiet", "--detach"])
        let detached = try repository.tenantc(commit)
        #expect(detached.status == 2 && detached.errors.contains("--branch"), "\(detached.all)")
        #expect(try repository.tenantc(rendered).status == 0)
        let empty = try TemporaryRepository()
        for arguments in [commit, rendered] {
            let unborn = try empty.tenantc(arguments)
            #expect(unborn.status == 2 && unborn.errors.contains("no commit yet"), "\(unborn.all)")
        }
    }

    @Test func aRevisionThatIsNotTheTip() throws {
        let repository = try TemporaryRepository.filled()
        try repository.writeTenant("initech")
        try repository.commitAll()
        let refused = try repository.tenantc(commit + ["--rev", "HEAD~1"])
        #expect(refused.status == 2 && refused.errors.contains("not the tip"), "\(refused.all)")
        #expect(try repository.tenantc(rendered + ["--rev", "HEAD~1"]).status == 0)
        #expect(!(try repository.git(["ls-tree", "-r", "--name-only", "rendered"]).contains("initech")))
    }

    @Test func branchesThatAreInUse() throws {
        let repository = try TemporaryRepository.filled()
        let current = try repository.tenantc(["commit", "--branch", "main"] + CommitTests.person)
        #expect(current.status == 2 && current.errors.contains("checked out in"), "\(current.all)")
        try repository.git(["worktree", "add", "--quiet", "-b", "other", repository.area + "/linked"])
        let linked = try repository.tenantc(["commit", "--branch", "other"] + CommitTests.person)
        #expect(linked.status == 2 && linked.errors.contains("/linked"), "\(linked.all)")
        #expect(try repository.tenantc(commit, in: repository.area + "/linked").status == 0)
        #expect(try repository.git(["status", "--porcelain"], in: repository.area + "/linked").isEmpty)
        #expect(try repository.git(["rev-list", "--count", "other"]) == "2")
        #expect(try repository.tenantc(rendered, in: repository.area + "/linked").status == 0)
    }

    @Test(arguments: ["a..b", "-x", "refs/tags/v1", "a b", "HEAD", "x.lock", "@{1}"])
    func namesThatNoBranchHas(_ name: String) throws {
        let repository = try TemporaryRepository.filled()
        let refused = try repository.tenantc(["commit", "--branch=\(name)"] + CommitTests.person)
        #expect(refused.status == 2 && refused.errors.contains("no name of a branch"), "\(refused.all)")
    }

    @Test func aBranchInTheWayOfAFolder() throws {
        let repository = try TemporaryRepository.filled()
        #expect(try repository.tenantc(rendered).status == 0)
        let refused = try repository.tenantc(["commit", "--branch", "rendered/production"] + CommitTests.person)
        #expect(refused.status == 2 && refused.errors.contains("rendered"), "\(refused.all)")
    }

    @Test func bare() throws {
        let repository = try TemporaryRepository.filled()
        let bare = repository.area + "/bare.git"
        try repository.git(["clone", "--quiet", "--bare", repository.root, bare])
        #expect(try repository.tenantc(rendered, in: bare).status == 0)
        #expect(try repository.tenantc(commit, in: bare).status == 0)
        #expect(
            try repository.git(["rev-parse", "main:out"], in: bare)
                == repository.git(["rev-parse", "rendered:out"], in: bare))
        #expect(try Shell.run("git", ["fsck", "--strict"], in: bare).status == 0)
    }

    @Test func lockedBranchAndIndex() throws {
        let repository = try TemporaryRepository.filled()
        let lock = repository.root + "/.git/refs/heads/main.lock"
        try Data().write(to: URL(filePath: lock))
        let refused = try repository.tenantc(commit)
        #expect(refused.status == 2 && refused.errors.contains(".git/refs/heads/main.lock"), "\(refused.all)")
        #expect(FileManager.default.fileExists(atPath: lock))
        try FileManager.default.removeItem(atPath: lock)
        let index = repository.root + "/.git/index.lock"
        try Data().write(to: URL(filePath: index))
        let held = try repository.tenantc(commit)
        #expect(held.status == 2 && held.errors.contains(".git/index.lock"), "\(held.all)")
        #expect(try repository.git(["rev-list", "--count", "HEAD"]) == "1")
        try FileManager.default.removeItem(atPath: index)
        #expect(try repository.tenantc(commit).status == 0)
        #expect(try repository.git(["status", "--porcelain"]).isEmpty)
    }

    @Test func sha256() throws {
        let repository = try TemporaryRepository(["--object-format=sha256"])
        let refused = try repository.tenantc(rendered)
        #expect(refused.status == 2 && refused.errors.contains("SHA-256"), "\(refused.all)")
    }

    @Test func shallowClone() throws {
        let repository = try TemporaryRepository.filled()
        try repository.writeTenant("initech")
        try repository.commitAll()
        let clone = repository.area + "/shallow"
        try repository.git(["clone", "--quiet", "--depth", "1", "file://" + repository.root, clone])
        #expect(try repository.tenantc(commit, in: clone).status == 0)
        #expect(try repository.tenantc(rendered, in: clone).status == 0)
        #expect(try Shell.run("git", ["fsck", "--strict"], in: clone).status == 0)
        #expect(try repository.git(["status", "--porcelain"], in: clone).isEmpty)
    }

    @Test func nobodyIsNamed() throws {
        let repository = try TemporaryRepository.filled()
        let refused = try repository.tenantc(["commit", "--branch", "rendered"])
        #expect(refused.status == 2 && refused.errors.contains("user.name"), "\(refused.all)")
        try repository.git(["config", "user.name", "Configured"])
        try repository.git(["config", "user.email", "c@example.com"])
        #expect(
            try repository.tenantc(
                ["commit", "--branch", "rendered"],
                environment: ["GIT_COMMITTER_NAME": "E", "GIT_COMMITTER_EMAIL": "e@x"]
            ).status == 0)
        #expect(
            try repository.git(["log", "-1", "--format=%an %ae %cn %ce", "rendered"])
                == "Configured c@example.com E e@x")
        for wrong in ["x", "<a@b>", "a <b\nc>", "a <b> <c>"] {
            #expect(try repository.tenantc(["commit", "--branch", "other", "--author", wrong]).status == 2)
        }
    }

    @Test func convertedLineEndsAreNamed() throws {
        let repository = try TemporaryRepository.filled()
        let commit = ["commit"] + CommitTests.person
        #expect(try repository.tenantc(commit).status == 0)
        try repository.git(["config", "core.autocrlf", "true"])
        try repository.git(["rm", "--quiet", "--cached", "-r", "out"])
        try repository.git(["reset", "--quiet", "--hard"])
        try repository.write("tenants/acme.yaml", TemporaryRepository.tenant("acme") + "  displayName: A\n")
        try repository.commitAll()
        let tip = try repository.git(["rev-parse", "HEAD"])
        let refused = try repository.tenantc(commit)
        #expect(refused.status == 2 && refused.errors.contains("/out/** text eol=lf"), "\(refused.all)")
        #expect(try repository.git(["rev-parse", "HEAD"]) == tip)
        try repository.write(".gitattributes", "/out/** text eol=lf\n")
        try repository.commitAll()
        try repository.remove("out")
        try repository.git(["checkout", "--quiet", "--", "out"])
        let made = try repository.tenantc(commit)
        #expect(made.status == 0, "\(made.all)")
        #expect(try repository.git(["status", "--porcelain"]).isEmpty)
    }

    @Test func aSharedRepositoryStaysShared() throws {
        let repository = try TemporaryRepository(["--shared=group"])
        try repository.write(
            "tiers/basic.yaml",
            "apiVersion: tenantc.dev/v1\nkind: Tier\nmetadata: { name: basic }\nspec: { quota: { pods: 10 } }\n")
        try repository.writeTenant("acme")
        try repository.commitAll()
        let made = try Shell.run(
            "sh", ["-c", "umask 077; exec '\(Shell.tenantc)' commit --branch rendered --author 'a <a@b>'"],
            in: repository.root)
        #expect(made.status == 0, "\(made.all)")
        let id = try repository.git(["rev-parse", "rendered"])
        let folder = repository.root + "/.git/objects/" + id.prefix(2)
        let file = try FileManager.default.attributesOfItem(atPath: folder + "/" + id.dropFirst(2))
        #expect((file[.posixPermissions] as? NSNumber)?.intValue == 0o440)
        let inner = try FileManager.default.attributesOfItem(atPath: folder)
        #expect(((inner[.posixPermissions] as? NSNumber)?.intValue ?? 0) & 0o770 == 0o770)
    }

    /// Whatever a configuration can name to be run creates a file here.
    @Test func configurationRunsNothing() throws {
        let repository = try TemporaryRepository.filled()
        let canary = repository.area + "/canary", program = repository.area + "/program"
        try Data("#!/bin/sh\ntouch '\(canary)'\ncat\n".utf8).write(to: URL(filePath: program))
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
        let hooks = repository.area + "/hooks"
        try FileManager.default.createDirectory(atPath: hooks, withIntermediateDirectories: true)
        for hook in [
            "pre-commit", "prepare-commit-msg", "commit-msg", "post-commit", "reference-transaction",
            "post-index-change", "pre-push", "post-checkout", "fsmonitor-watchman",
        ] {
            try FileManager.default.copyItem(atPath: program, toPath: hooks + "/" + hook)
        }
        try repository.write(".gitattributes", "* filter=evil diff=evil merge=evil\n")
        try repository.commitAll()
        for key in [
            "core.fsmonitor", "filter.evil.clean", "filter.evil.smudge", "filter.evil.process", "diff.external",
            "core.sshCommand", "core.editor", "credential.helper", "gpg.program", "core.askPass", "core.gitProxy",
        ] {
            try repository.git(["config", key, key == "credential.helper" ? "!\(program)" : program])
        }
        try repository.git(["config", "commit.gpgSign", "true"])
        try repository.git(["config", "core.hooksPath", hooks])
        let bare = repository.area + "/bare.git"
        try Shell.run("git", ["init", "--quiet", "--bare", bare], in: repository.area).expectSuccess()
        #expect(try repository.tenantc(commit + ["--push", bare]).status == 0)
        #expect(try repository.tenantc(rendered + ["--push", "file://\(bare)"]).status == 0)
        #expect(!FileManager.default.fileExists(atPath: canary))
        try repository.git(["status"], mayFail: true)
        #expect(FileManager.default.fileExists(atPath: canary), "the canary must be one that git would run")
    }

    /// Containers often keep even root from mounting.
    private static let canMount =
        geteuid() == 0
        && (try? Shell.run("unshare", ["--mount", "mount", "-t", "tmpfs", "tmpfs", "/mnt"], in: "/"))?.status == 0

    @Test(.enabled(if: canMount, "a small disk cannot be mounted here")) func aFullDisk() throws {
        let repository = try TemporaryRepository.filled()
        let disk = repository.area + "/disk"
        try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
        let mounted = try Shell.run("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", disk], in: "/")
        try #require(mounted.status == 0, "\(mounted.all)")
        defer { _ = try? Shell.run("umount", ["-l", disk], in: "/") }
        let clone = disk + "/r"
        try repository.git(["clone", "--quiet", repository.root, clone])
        try Shell.run("sh", ["-c", "head -c 4000000 /dev/zero >fill; true"], in: disk).expectSuccess()
        let before = try repository.git(["rev-parse", "HEAD"], in: clone)
        for arguments in [commit, rendered] {
            let refused = try repository.tenantc(arguments, in: clone)
            #expect(refused.status == 2 && refused.errors.contains("No space left"), "\(refused.all)")
        }
        try FileManager.default.removeItem(atPath: disk + "/fill")
        #expect(try repository.git(["rev-parse", "HEAD"], in: clone) == before)
        #expect(try Shell.run("git", ["fsck", "--strict"], in: clone).status == 0)
        #expect(try repository.git(["status", "--porcelain"], in: clone).isEmpty)
        #expect(try repository.tenantc(commit, in: clone).status == 0)
        #expect(try repository.git(["status", "--porcelain"], in: clone).isEmpty)
    }

    @Test func aReadOnlyRepository() throws {
        let repository = try TemporaryRepository.filled()
        // Root may write anywhere, so that another user has to try.
        let isRoot = geteuid() == 0
        if isRoot { try Shell.run("chown", ["-R", "4321", repository.area], in: "/").expectSuccess() }
        try Shell.run("chmod", ["-R", "a-w", repository.root], in: "/").expectSuccess()
        defer { _ = try? Shell.run("chmod", ["-R", "u+w", repository.root], in: "/") }
        let command = [Shell.tenantc, "commit", "--branch", "rendered"] + CommitTests.person
        let refused = try Shell.run(
            isRoot ? "setpriv" : "env", (isRoot ? ["--reuid", "4321", "--clear-groups"] : []) + command,
            in: repository.root)
        #expect(refused.status == 2 && refused.errors.contains("Permission denied"), "\(refused.all)")
    }
}

extension Shell.Result {
    func expectSuccess() throws { try #require(status == 0, "\(all)") }
}
