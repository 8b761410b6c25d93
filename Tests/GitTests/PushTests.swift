import Foundation
import Testing

@testable import Git

/// `tenantc commit --push` to folders and to a server.
@Suite struct PushTests {
    private static let hasServer = "git http-backend and python3 are not installed"
    private let commit = ["commit", "--branch", "rendered"] + CommitTests.person

    private func bare(_ repository: TemporaryRepository) throws -> String {
        let bare = repository.area + "/bare.git"
        try repository.git(["clone", "--quiet", "--bare", repository.root, bare])
        return bare
    }

    private func expectSame(_ repository: TemporaryRepository, _ remote: String, _ branch: String = "rendered") throws {
        #expect(
            try repository.git(["rev-parse", "refs/heads/\(branch)"])
                == repository.git(["rev-parse", "refs/heads/\(branch)"], in: remote))
        let fsck = try Shell.run("git", ["fsck", "--strict"], in: remote)
        #expect(fsck.status == 0, "\(fsck.all)")
    }

    /// A second clone in which somebody else works.
    private func colleague(_ repository: TemporaryRepository, _ remote: String) throws -> String {
        let clone = repository.area + "/colleague-\(UUID().uuidString)"
        try repository.git(["clone", "--quiet", "--branch", "rendered", remote, clone])
        return clone
    }

    @Test(arguments: ["file://", ""]) func toAFolder(_ scheme: String) throws {
        let repository = try TemporaryRepository.filled()
        let remote = try bare(repository)
        try repository.git(["remote", "add", "origin", scheme + remote])
        let pushed = try repository.tenantc(commit + ["--push", "origin"])
        #expect(pushed.status == 0 && pushed.errors.contains("pushed rendered"), "\(pushed.all)")
        try expectSame(repository, remote)
        let again = try repository.tenantc(commit + ["--push", scheme + remote])
        #expect(again.status == 0 && again.errors.contains("has it"), "\(again.all)")
    }

    @Test func aPathInTheConfigurationIsFromTheWorkingTree() throws {
        let repository = try TemporaryRepository.filled()
        let remote = try bare(repository)
        try repository.git(["remote", "add", "origin", "../bare.git"])
        let pushed = try repository.tenantc(
            commit + ["--push", "origin", "--source", "../"], in: repository.root + "/tenants")
        #expect(pushed.status == 0, "\(pushed.all)")
        try expectSame(repository, remote)
    }

    @Test func whatWasCommittedBeforeIsPushedLater() throws {
        let repository = try TemporaryRepository.filled()
        let remote = try bare(repository)
        #expect(try repository.tenantc(commit).status == 0)
        #expect(try repository.tenantc(commit + ["--push", remote]).status == 0)
        try expectSame(repository, remote)
    }

    @Test func theCurrentBranch() throws {
        let repository = try TemporaryRepository.filled()
        let remote = try bare(repository)
        let current = ["commit", "--push", remote] + CommitTests.person
        #expect(try repository.tenantc(current).status == 0)
        try expectSame(repository, remote, "main")
        let clone = repository.area + "/clone"
        try repository.git(["clone", "--quiet", remote, clone])
        try repository.git(["commit", "--quiet", "--allow-empty", "--message", "theirs"], in: clone)
        try repository.git(["push", "--quiet"], in: clone)
        try repository.writeTenant("initech")
        try repository.commitAll()
        let tip = try repository.git(["rev-parse", "HEAD"])
        let refused = try repository.tenantc(current)
        #expect(refused.status == 2 && refused.errors.contains("git pull"), "\(refused.all)")
        #expect(try repository.git(["rev-parse", "HEAD"]) == tip)
    }

    @Test func renderedAnewOnTopOfOthers() throws {
        let repository = try TemporaryRepository.filled()
        let remote = try bare(repository)
        #expect(try repository.tenantc(commit + ["--push", remote]).status == 0)
        let clone = try colleague(repository, remote)
        try Data("theirs\n".utf8).write(to: URL(filePath: clone + "/README"))
        try repository.git(["add", "README"], in: clone)
        try repository.git(["commit", "--quiet", "--message", "theirs"], in: clone)
        try repository.git(["push", "--quiet"], in: clone)
        let theirs = try repository.git(["rev-parse", "HEAD"], in: clone)
        try repository.writeTenant("initech")
        try repository.commitAll()
        #expect(try repository.tenantc(commit).status == 0)
        let pushed = try repository.tenantc(commit + ["--push", remote])
        #expect(pushed.status == 0, "\(pushed.all)")
        try expectSame(repository, remote)
        #expect(try repository.git(["rev-parse", "rendered~1"]) == theirs)
        #expect(try repository.git(["show", "rendered:README"]) == "theirs")
    }

    @Test func commitsOfOthersAreNotLeftBehind() throws {
        let repository = try TemporaryRepository.filled()
        let remote = try bare(repository)
        #expect(try repository.tenantc(commit + ["--push", remote]).status == 0)
        let clone = try colleague(repository, remote)
        try repository.git(["commit", "--quiet", "--allow-empty", "--message", "theirs"], in: clone)
        try repository.git(["push", "--quiet"], in: clone)
        let tree = try repository.git(["rev-parse", "rendered^{tree}"])
        let mine = try repository.git(["commit-tree", "-p", "rendered", "-m", "mine", tree])
        try repository.git(["update-ref", "refs/heads/rendered", mine])
        let refused = try repository.tenantc(commit + ["--push", remote])
        #expect(refused.status == 2 && refused.errors.contains("merge or rebase"), "\(refused.all)")
        #expect(try repository.git(["rev-parse", "rendered"]) == mine)
    }

    @Test func aRemoteWithGatesIsLeftToGit() throws {
        let repository = try TemporaryRepository.filled()
        let remote = try bare(repository)
        try Data("#!/bin/sh\nexit 1\n".utf8).write(to: URL(filePath: remote + "/hooks/pre-receive"))
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: remote + "/hooks/pre-receive")
        let refused = try repository.tenantc(commit + ["--push", remote])
        #expect(refused.status == 2 && refused.errors.contains("hooks/pre-receive"), "\(refused.all)")
        #expect(try repository.git(["for-each-ref", "--format=%(refname)"], in: remote) == "refs/heads/main")
    }

    @Test(arguments: ["gates", "~/gates", "hooks/../gates"]) func gatesElsewhereAreFound(_ path: String) throws {
        let repository = try TemporaryRepository.filled()
        let remote = try bare(repository)
        let folder = path.hasPrefix("~") ? repository.root + "/gates" : remote + "/gates"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data("#!/bin/sh\nexit 1\n".utf8).write(to: URL(filePath: folder + "/pre-receive"))
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder + "/pre-receive")
        try repository.git(["config", "core.hooksPath", path], in: remote)
        let refused = try repository.tenantc(commit + ["--push", remote])
        #expect(refused.status == 2 && refused.errors.contains("gates/pre-receive"), "\(refused.all)")
        #expect(try repository.git(["for-each-ref", "--format=%(refname)"], in: remote) == "refs/heads/main")
    }

    @Test func whatWasAddedToARenderedCommitIsNotLeftBehind() throws {
        let repository = try TemporaryRepository.filled()
        let remote = try bare(repository)
        #expect(try repository.tenantc(commit + ["--push", remote]).status == 0)
        let clone = try colleague(repository, remote)
        try repository.git(["commit", "--quiet", "--allow-empty", "--message", "theirs"], in: clone)
        try repository.git(["push", "--quiet"], in: clone)
        try repository.writeTenant("initech")
        try repository.commitAll()
        #expect(try repository.tenantc(commit).status == 0)
        let rendered = try repository.git(["rev-parse", "rendered"])
        let worktree = repository.area + "/worktree"
        for file in ["README", "out/mine.yaml"] {
            try repository.git(["update-ref", "refs/heads/rendered", rendered])
            try repository.git(["worktree", "add", "--quiet", worktree, "rendered"])
            try Data("mine\n".utf8).write(to: URL(filePath: "\(worktree)/\(file)"))
            try repository.git(["add", file], in: worktree)
            try repository.git(["commit", "--quiet", "--amend", "--no-edit"], in: worktree)
            try repository.git(["worktree", "remove", "--force", worktree])
            let mine = try repository.git(["rev-parse", "rendered"])
            let refused = try repository.tenantc(commit + ["--push", remote])
            #expect(refused.status == 2 && refused.errors.contains("merge or rebase"), "\(file): \(refused.all)")
            #expect(try repository.git(["rev-parse", "rendered"]) == mine)
        }
        // A merge of two rendered commits may bring anything.
        let tree = try repository.git(["rev-parse", "\(rendered)^{tree}"])
        let message = try repository.git(["log", "-1", "--format=%B", rendered])
        let merge = try repository.git(
            ["commit-tree", "-p", "\(rendered)~1", "-p", "main", "-m", message, tree])
        try repository.git(["update-ref", "refs/heads/rendered", merge])
        let refused = try repository.tenantc(commit + ["--push", remote])
        #expect(refused.status == 2 && refused.errors.contains("merge or rebase"), "\(refused.all)")
        try repository.git(["update-ref", "refs/heads/rendered", rendered])
        #expect(try repository.tenantc(commit + ["--push", remote]).status == 0)
        try expectSame(repository, remote)
    }

    @Test func remotesThatAreNotThere() throws {
        let repository = try TemporaryRepository.filled()
        for (remote, words) in [
            ("nowhere", "no such remote"), ("/nowhere/at/all", "/nowhere/at/all"), ("ext::touch canary", "cannot"),
            ("ssh://git@127.0.0.1:1/x", "refused"),
        ] {
            let refused = try repository.tenantc(commit + ["--push", remote])
            #expect(refused.status == 2 && refused.errors.contains(words), "\(remote) \(refused.all)")
        }
        #expect(!FileManager.default.fileExists(atPath: repository.root + "/canary"))
    }

    @Test(.enabled(if: GitServer.canServe, "\(hasServer)")) func overHTTPWithAToken() throws {
        let repository = try TemporaryRepository.filled()
        let server = try GitServer(in: repository.area)
        let (folder, url) = try server.serve(repository)
        let none = try repository.tenantc(commit + ["--push", url])
        #expect(none.status == 2 && none.errors.contains("TENANTC_GIT_TOKEN"), "\(none.all)")
        let wrong = try repository.tenantc(commit + ["--push", url], environment: ["TENANTC_GIT_TOKEN": "x"])
        #expect(wrong.status == 2 && wrong.errors.contains("does not take TENANTC_GIT_TOKEN"), "\(wrong.all)")
        // Nothing unencrypted goes through a proxy that the repository names.
        try repository.git(["config", "http.proxy", "http://127.0.0.1:1"])
        let pushed = try repository.tenantc(commit + ["--push", url], environment: GitServer.environment)
        #expect(pushed.status == 0 && pushed.errors.contains("pushed rendered"), "\(pushed.all)")
        try expectSame(repository, folder)
    }

    @Test(.enabled(if: GitServer.canServe, "\(hasServer)")) func overHTTPWithTheUsersOwnHelper() throws {
        let repository = try TemporaryRepository.filled()
        let server = try GitServer(in: repository.area)
        let (folder, url) = try server.serve(repository)
        let home = repository.area + "/home", canary = repository.area + "/canary"
        try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
        try Data("http://robot:open-sesame@127.0.0.1%3a\(server.port)\n".utf8)
            .write(to: URL(filePath: home + "/.git-credentials"))
        try repository.git(["config", "credential.helper", "!touch '\(canary)'"])
        for (helper, isGood) in [
            ("!echo username=robot; echo password=wrong; :", false),
            (
                "!test \"$1\" = get && sed -n s/^host=/username=robot/p >/dev/null; echo username=robot; echo password=open-sesame; :",
                true
            ),
            ("store", true),
        ] {
            let configuration = "[credential]\n\thelper = \"\(helper.replacing("\"", with: "\\\""))\"\n"
            try Data(configuration.utf8).write(to: URL(filePath: home + "/.gitconfig"))
            let pushed = try repository.tenantc(commit + ["--push", url], environment: ["HOME": home])
            #expect(pushed.status == (isGood ? 0 : 2), "\(helper) \(pushed.all)")
        }
        try expectSame(repository, folder)
        #expect(!FileManager.default.fileExists(atPath: canary))
    }

    @Test(.enabled(if: GitServer.canServe, "\(hasServer)")) func aServerThatRefuses() throws {
        let repository = try TemporaryRepository.filled()
        let server = try GitServer(in: repository.area)
        let (folder, url) = try server.serve(repository)
        let hook = folder + "/hooks/pre-receive"
        try Data("#!/bin/sh\nprintf 'not on a \\033[31mFriday\\n' >&2\nexit 1\n".utf8).write(to: URL(filePath: hook))
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: hook)
        let refused = try repository.tenantc(commit + ["--push", url], environment: GitServer.environment)
        #expect(refused.status == 2 && refused.errors.contains("pre-receive hook declined"), "\(refused.all)")
        #expect(refused.errors.contains("remote: not on a ") && !refused.errors.contains("\u{1B}"), "\(refused.all)")
    }

    @Test(.enabled(if: GitServer.canServe, "\(hasServer)")) func othersCommitsComeOverHTTP() throws {
        let repository = try TemporaryRepository.filled()
        let server = try GitServer(in: repository.area)
        let (folder, url) = try server.serve(repository)
        let push = commit + ["--push", url]
        #expect(try repository.tenantc(push, environment: GitServer.environment).status == 0)
        let clone = try colleague(repository, folder)
        try Data("theirs\n".utf8).write(to: URL(filePath: clone + "/README"))
        try repository.git(["add", "README"], in: clone)
        try repository.git(["commit", "--quiet", "--message", "theirs"], in: clone)
        try repository.git(["push", "--quiet"], in: clone)
        try repository.writeTenant("initech")
        try repository.commitAll()
        let pushed = try repository.tenantc(push, environment: GitServer.environment)
        #expect(pushed.status == 0, "\(pushed.all)")
        try expectSame(repository, folder)
        #expect(try repository.git(["show", "rendered:README"]) == "theirs")
    }

    /// As CI checks out: the history ends at one commit, and the rendered branch is on the server only.
    @Test(.enabled(if: GitServer.canServe, "\(hasServer)"), arguments: [true, false])
    func fromAShallowClone(_ isServed: Bool) throws {
        let repository = try TemporaryRepository.filled()
        let server = try GitServer(in: repository.area)
        #expect(try repository.tenantc(commit).status == 0)
        try repository.writeTenant("initech")
        try repository.commitAll()
        let (folder, url) = try server.serve(repository)
        let clone = repository.area + "/shallow"
        try repository.git(["clone", "--quiet", "--depth", "1", "--branch", "main", "file://" + folder, clone])
        let remote = isServed ? url : folder
        for branch in [["--branch", "rendered"], ["--branch", "new"], []] {
            let pushed = try repository.tenantc(
                ["commit", "--push", remote] + branch + CommitTests.person, in: clone,
                environment: GitServer.environment)
            #expect(pushed.status == 0 && pushed.errors.contains("pushed"), "\(pushed.all)")
        }
        #expect(try repository.git(["rev-list", "--count", "rendered"], in: folder) == "2")
        #expect(try repository.git(["rev-list", "--count", "main"], in: folder) == "3")
        #expect(try Shell.run("git", ["fsck", "--strict"], in: folder).status == 0)
        let other = repository.area + "/other.git"
        try repository.git(["init", "--quiet", "--bare", other])
        let refused = try repository.tenantc(["commit", "--push", other] + CommitTests.person, in: clone)
        #expect(refused.status == 2 && refused.errors.contains("--unshallow"), "\(refused.all)")
        #expect(try repository.git(["for-each-ref"], in: other).isEmpty)
    }

    @Test func aTokenGoesNowhereUnencrypted() {
        for (text, isKept) in [
            ("https://git.example/x", true), ("http://git.example/x", false), ("http://127.0.0.1:8080/x", true),
            ("http://localhost/x", true), ("http://[::1]:80/x", true), ("http://127.evil.example/x", false),
            ("http://localhost.evil.example/x", false), ("http://a@127.0.0.1@evil.example/x", false),
            ("http://evil.example/@127.0.0.1/", false),
        ] {
            #expect(RemoteAddress(text).keepsSecrets == isKept, "\(text)")
        }
        #expect(RemoteAddress("https://me:secret@git.example/x").shown == "https://git.example/x")
        #expect(RemoteAddress("git@git.example:x/y").host == "git.example")
        #expect(RemoteAddress("./a:b").folder == "./a:b")
    }
}
