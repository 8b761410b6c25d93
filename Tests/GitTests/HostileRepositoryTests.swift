import Diagnostics
import Foundation
import Testing

@testable import Git

/// Repositories whose writer wishes the reader ill.
@Suite struct HostileRepositoryTests {
    /// Whatever a configuration can name to be run creates a file here; git itself proves that it would.
    @Test func configurationRunsNothing() throws {
        let repository = try TemporaryRepository.filled()
        let canary = repository.area + "/canary"
        let program = repository.area + "/program"
        try Data("#!/bin/sh\ntouch '\(canary)'\ncat\n".utf8).write(to: URL(filePath: program))
        let hooks = repository.area + "/hooks"
        try FileManager.default.createDirectory(atPath: hooks, withIntermediateDirectories: true)
        for path in [program] {
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
        }
        for hook in ["post-index-change", "post-checkout", "pre-commit", "reference-transaction", "fsmonitor-watchman"]
        {
            try FileManager.default.copyItem(atPath: program, toPath: hooks + "/" + hook)
        }
        try repository.write(".gitattributes", "* filter=evil diff=evil merge=evil\n")
        try repository.git(["add", "--all"])
        try repository.git(["commit", "--quiet", "--message", "attributes"])
        for key in [
            "core.fsmonitor", "filter.evil.clean", "filter.evil.smudge", "filter.evil.process", "diff.external",
            "diff.evil.command", "diff.evil.textconv", "merge.evil.driver", "core.sshCommand", "core.editor",
            "core.pager", "credential.helper", "core.alternateRefsCommand", "gpg.program", "core.askPass",
            "uploadpack.packObjectsHook", "core.gitProxy",
        ] {
            try repository.git(["config", key, program])
        }
        try repository.git(["config", "core.hooksPath", hooks])
        try repository.git(["config", "remote.origin.url", "ext::\(program)"])
        try repository.git(["config", "remote.origin.promisor", "true"])
        try? FileManager.default.removeItem(atPath: canary)
        try repository.write("tenants/acme.yaml", "a: [\n")

        for arguments in [["check"], ["compile", "--out", repository.area + "/out"], ["explain", "acme"]] {
            for source in [["--staged"], ["--rev", "HEAD"]] {
                let found = try repository.tenantc(arguments + source)
                #expect(found.status == 0, "\(found.errors)")
            }
        }
        for arguments in [["compile", "--staged", "--check"], ["compile", "--rev", "HEAD", "--check"]] {
            #expect(try repository.tenantc(arguments).errors.contains(": missing"))
        }
        for arguments in [["hook", "run"], ["hook", "install"], ["hook", "uninstall"]] {
            let found = try repository.tenantc(arguments)
            #expect(found.status == 0 || found.errors.contains("core.hooksPath"), "\(found.errors)")
        }
        #expect(!FileManager.default.fileExists(atPath: canary))

        try repository.git(["status"], mayFail: true)
        #expect(FileManager.default.fileExists(atPath: canary), "the canary must be one that git would run")
    }

    /// A tree's text for `git mktree`, which checks names no further than git must.
    private func tree(_ repository: TemporaryRepository, _ entries: [(mode: String, id: String, name: String)]) throws
        -> String
    {
        let text = entries.map { "\($0.mode) \($0.mode == "40000" ? "tree" : "blob") \($0.id)\t\($0.name)\0" }.joined()
        try repository.write("tree.txt", text)
        return try Shell.run("sh", ["-c", "git mktree -z --missing <tree.txt"], in: repository.root).output
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }

    private func commit(_ repository: TemporaryRepository, _ tree: String) throws {
        let id = try repository.git(["commit-tree", "-m", "x", tree])
        try repository.git(["update-ref", "refs/heads/evil", id])
    }

    @Test(arguments: ["..", ".", ".git", ".GIT"]) func namesThatLeadOut(_ name: String) throws {
        let repository = try TemporaryRepository.filled()
        let blob = try repository.git(["rev-parse", "HEAD:tenants/acme.yaml"])
        let folder = try tree(repository, [("100644", blob, "acme.yaml")])
        for entry in [("40000", folder, name), ("100644", blob, name)] {
            try commit(repository, tree(repository, [("40000", tree(repository, [entry]), "tenants")]))
            let found = try repository.tenantc(["check", "--rev", "evil"])
            #expect(found.status == 1 && found.output.contains("`tenants/\(name)` is no regular file"), "\(found.all)")
        }
    }

    @Test func aFileThatIsThereTwice() throws {
        let repository = try TemporaryRepository.filled()
        let blob = try repository.git(["rev-parse", "HEAD:tenants/acme.yaml"])
        try writeRawTree(repository, names: ["acme.yaml", "acme.yaml"], blob: blob)
        let found = try repository.tenantc(["check", "--rev", "evil"])
        #expect(found.status == 2 && found.errors.contains("not sorted"), "\(found.all)")
    }

    @Test func anOutputThatIsThereTwice() throws {
        let repository = try TemporaryRepository.filled()
        let blob = try repository.git(["rev-parse", "HEAD:tenants/acme.yaml"])
        try writeRawTree(repository, names: ["a.yaml", "a.yaml"], blob: blob)
        let folders = try ["tiers", "tenants"].map { ("40000", try repository.git(["rev-parse", "HEAD:\($0)"]), $0) }
        let inner = try repository.git(["rev-parse", "evil:tenants"])
        try commit(repository, tree(repository, folders + [("40000", inner, "out")]))
        let found = try repository.tenantc(["compile", "--rev", "evil", "--check"])
        #expect(found.status == 2 && found.errors.contains("not sorted"), "\(found.all)")
    }

    @Test func aNameWithASlash() throws {
        let repository = try TemporaryRepository.filled()
        let blob = try repository.git(["rev-parse", "HEAD:tenants/acme.yaml"])
        try writeRawTree(repository, names: ["../../acme.yaml"], blob: blob)
        #expect(try repository.tenantc(["check", "--rev", "evil"]).status == 1)
    }

    /// Writes a tree that no command of git's would.
    private func writeRawTree(_ repository: TemporaryRepository, names: [String], blob: String) throws {
        let digits = Array(blob)
        let id = stride(from: 0, to: digits.count, by: 2).map { UInt8(String(digits[$0...($0 + 1)]), radix: 16) ?? 0 }
        var bytes: [UInt8] = []
        for name in names { bytes += Array("100644 \(name)\0".utf8) + id }
        try Data(bytes).write(to: URL(filePath: repository.root + "/raw"))
        let inner = try repository.git(["hash-object", "-t", "tree", "--literally", "-w", "raw"])
        try commit(repository, tree(repository, [("40000", inner, "tenants")]))
    }

    @Test func namesThatAreNotText() throws {
        let repository = try TemporaryRepository.filled()
        let made = try Shell.run(
            "sh",
            [
                "-c",
                "printf 'a: [' > \"$(printf 'tenants/caf\\351.yaml')\"; printf x > \"$(printf 'tenants/caf\\351.md')\"",
            ],
            in: repository.root)
        try #require(made.status == 0)
        try repository.commitAll()
        for source in [["--staged"], ["--rev", "HEAD"]] {
            let found = try repository.tenantc(["check"] + source)
            #expect(found.status == 1 && found.output.contains("caf\u{FFFD}.yaml` is no regular file"), "\(found.all)")
            #expect(found.output.contains("1 error in 2 tenants"))
        }
    }

    /// Thirty trees of ten entries each hold more folders than there are atoms.
    @Test(.timeLimit(.minutes(1))) func aBombOfTrees() throws {
        let repository = try TemporaryRepository.filled()
        let blob = try repository.git(["rev-parse", "HEAD:tenants/acme.yaml"])
        var id = try tree(repository, [("100644", blob, "acme.yaml")])
        for _ in 0..<30 { id = try tree(repository, (0..<10).map { ("40000", id, "d\($0)") }) }
        try commit(repository, tree(repository, [("40000", id, "tenants")]))
        let opened = try Repository.discover(from: repository.root)
        let commit = try opened.commit("evil")
        var selection = SourceSelection(folders: ["tenants"], fileBytes: 1 << 20) { $0.hasSuffix(".yaml") }
        selection.entries = 20_000
        #expect(classOf { () throws(GitError) in try opened.readTree(of: commit, selection) } == .overBudget)
        selection.entries = 1_000_000
        #expect(
            classOf { () throws(GitError) in try opened.recordedFiles(below: "tenants", of: commit, atMost: 20_000) }
                == .overBudget)
        selection.totalBytes = 1000
        #expect(classOf { () throws(GitError) in try opened.readTree(of: commit, selection) } == .overBudget)
    }

    @Test func treesDeeperThanAnyPath() throws {
        let repository = try TemporaryRepository.filled()
        let blob = try repository.git(["rev-parse", "HEAD:tenants/acme.yaml"])
        var id = try tree(repository, [("100644", blob, "acme.yaml")])
        let name = String(repeating: "d", count: 250)
        for _ in 0..<20 { id = try tree(repository, [("40000", id, name)]) }
        try commit(repository, tree(repository, [("40000", id, "tenants")]))
        let found = try repository.tenantc(["check", "--rev", "evil"])
        #expect(found.status == 1 && found.output.contains("is no regular file"))
    }

    private func classOf<Result>(_ body: () throws(GitError) -> Result) -> GitError.Class? {
        do {
            _ = try body()
            return nil
        } catch {
            return error.class
        }
    }
}
