import Foundation
import Testing

@testable import Git
@testable import tenantc

/// The pre-receive hook of a server, run by the real git.
@Suite struct PushHookTests {
    private struct Server {
        let repository: TemporaryRepository
        let bare: String

        init(below prefix: String = "", clone arguments: [String] = []) throws {
            repository = try TemporaryRepository.filled(below: prefix)
            bare = repository.area + "/server.git"
            try repository.git(["clone", "--quiet", "--bare"] + arguments + [repository.root, bare])
            let source = prefix.isEmpty ? [] : ["--source", String(prefix.dropLast())]
            let run = try repository.tenantc(["hook", "install", "pre-receive"] + source, in: bare)
            #expect(run.status == 0, "\(run.errors)")
        }

        /// Null when git took the push.
        func refusal(_ references: [String]) throws -> String? {
            let run = try Shell.run(
                "git", ["push", "--quiet", bare] + references, in: repository.root,
                environment: TemporaryRepository.identity)
            return run.status == 0 ? nil : run.errors
        }

        func references() throws -> [String] {
            try repository.git(["for-each-ref", "--format=%(refname:short)"], in: bare).split(separator: "\n")
                .map(String.init)
        }
    }

    @Test(arguments: ["", "teams/platform/"]) func whatDoesNotCompileIsRefused(prefix: String) throws {
        let server = try Server(below: prefix)
        try server.repository.writeTenant("initech", below: prefix)
        try server.repository.commitAll()
        #expect(try server.refusal(["main"]) == nil)
        let before = try server.repository.git(["rev-parse", "main"], in: server.bare)
        try server.repository.writeTenant("hooli", below: prefix, tier: "gold")
        try server.repository.commitAll()
        let said = try #require(try server.refusal(["main"]))
        #expect(said.contains("remote: refs/heads/main, commit") && said.contains("error[unknown-tier]"))
        #expect(said.contains("the push is refused"))
        #expect(try server.repository.git(["rev-parse", "main"], in: server.bare) == before)
        #expect(try server.repository.git(["fsck", "--strict", "--unreachable"], in: server.bare).isEmpty)
        try server.repository.writeTenant("hooli", below: prefix)
        try server.repository.commitAll()
        #expect(try server.refusal(["main"]) == nil)
    }

    @Test func aPackInQuarantineIsRead() throws {
        let server = try Server()
        try server.repository.git(["config", "receive.unpackLimit", "1"], in: server.bare)
        try server.repository.writeTenant("hooli", tier: "gold")
        try server.repository.commitAll()
        #expect(try server.refusal(["main"])?.contains("unknown-tier") == true)
    }

    @Test func objectsOfAnotherRepositoryAreFound() throws {
        let server = try Server(clone: ["--shared"])
        try server.repository.writeTenant("initech")
        try server.repository.commitAll()
        #expect(try server.refusal(["main"]) == nil)
    }

    @Test func deletionsTagsAndOtherContentPass() throws {
        let server = try Server()
        #expect(try server.refusal(["main:refs/heads/topic"]) == nil)
        #expect(try server.refusal([":refs/heads/topic"]) == nil)
        try server.repository.git(["tag", "--annotate", "--message", "x", "v1"])
        try server.repository.git(["tag", "file", "HEAD:tiers/basic.yaml"])
        try server.repository.git(["tag", "folder", "HEAD^{tree}"])
        #expect(try server.refusal(["v1", "file", "folder"]) == nil)
        try server.repository.git(["checkout", "--quiet", "--orphan", "pages"])
        try server.repository.git(["rm", "-r", "--quiet", "--force", "."])
        try server.repository.write("index.html", "words\n")
        try server.repository.commitAll()
        #expect(try server.refusal(["pages"]) == nil)
        #expect(try server.references() == ["main", "pages", "file", "folder", "v1"])
    }

    @Test func oneBadReferenceRefusesThePush() throws {
        let server = try Server()
        try server.repository.git(["checkout", "--quiet", "-b", "bad"])
        try server.repository.writeTenant("hooli", tier: "gold")
        try server.repository.commitAll()
        try server.repository.git(["tag", "--annotate", "--message", "x", "v2"])
        #expect(try server.refusal(["main:good", "v2"])?.contains("refs/tags/v2") == true)
        #expect(try server.references() == ["main"])
    }

    @Test func aBranchThatWasBadBeforeCanBeChangedElsewhere() throws {
        let server = try Server()
        try server.repository.writeTenant("hooli", tier: "gold")
        try server.repository.commitAll()
        #expect(try server.repository.tenantc(["hook", "uninstall", "pre-receive"], in: server.bare).status == 0)
        #expect(try server.refusal(["main"]) == nil)
        #expect(try server.repository.tenantc(["hook", "install", "pre-receive"], in: server.bare).status == 0)
        try server.repository.write("README.md", "words\n")
        try server.repository.commitAll()
        #expect(try server.refusal(["main"]) == nil)
        try server.repository.writeTenant("initech")
        try server.repository.commitAll()
        #expect(try server.refusal(["main"]) != nil)
    }

    @Test func theHookThatWasThereReadsWhatGitSays() throws {
        let server = try Server()
        #expect(try server.repository.tenantc(["hook", "uninstall", "pre-receive"], in: server.bare).status == 0)
        let path = server.bare + "/hooks/pre-receive"
        try Data("#!/bin/sh\ncat > seen\n".utf8).write(to: URL(filePath: path))
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
        #expect(try server.repository.tenantc(["hook", "install", "pre-receive"], in: server.bare).status == 0)
        try server.repository.writeTenant("hooli", tier: "gold")
        try server.repository.commitAll()
        let ids = try ["HEAD~1", "HEAD"].map { try server.repository.git(["rev-parse", $0]) }
        #expect(try server.refusal(["main"])?.contains("unknown-tier") == true)
        let seen = try String(contentsOfFile: server.bare + "/seen", encoding: .utf8)
        #expect(seen == "\(ids[0]) \(ids[1]) refs/heads/main\n")
    }

    @Test(arguments: ["words", "0 1 refs/heads/main", "\u{1B}[2J x y"]) func otherInputIsRefused(line: String) throws {
        let repository = try TemporaryRepository.filled()
        let run = try Shell.run(
            "sh", ["-c", "printf '%s\\n' \"$1\" | \"$2\" hook run pre-receive", "sh", line, Shell.tenantc],
            in: repository.root)
        #expect(run.status == 2 && run.errors.contains("is no `old new name`"), "\(run.errors)")
        #expect(!run.errors.contains("\u{1B}"))
    }

    @Test func foldersOfObjectsAreReadAsGitWritesThem() {
        #expect(RepositoryEnvironment.folders("") == [])
        #expect(RepositoryEnvironment.folders("/a:/b c") == ["/a", "/b c"])
        #expect(RepositoryEnvironment.folders(#""/a:b \"x\" \\":/c"#) == [#"/a:b "x" \"#, "/c"])
        #expect(RepositoryEnvironment.folders(#""/never closed"#) == ["/never closed"])
    }
}
