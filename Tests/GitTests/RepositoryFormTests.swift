import Diagnostics
import Foundation
import Testing

@testable import Git

/// Repositories of every form that git makes.
@Suite struct RepositoryFormTests {
    private let stream = ["compile", "--out", "-"]

    @Test func bare() throws {
        let repository = try TemporaryRepository.filled(below: "platform/")
        let wanted = try repository.tenantc(stream + ["--source", "platform"]).output
        let bare = repository.area + "/bare.git"
        try repository.git(["clone", "--quiet", "--bare", repository.root, bare])
        let rev = ["--rev", "main"]
        #expect(try repository.tenantc(stream + rev + ["--source", bare + "/platform"]).output == wanted)
        #expect(try repository.tenantc(stream + rev + ["--source", "platform"], in: bare).output == wanted)
        let unnamed = try repository.tenantc(["compile", "--source", "platform"] + rev, in: bare)
        #expect(unnamed.status == 2 && unnamed.errors.contains("--out"))
        let index = try repository.tenantc(["check", "--staged"], in: bare)
        #expect(index.status == 2 && index.errors.contains("bare repository has none"))
        let out = repository.area + "/rendered"
        let written = try repository.tenantc(["compile", "--source", "platform", "--out", out] + rev, in: bare)
        #expect(written.status == 0 && FileManager.default.fileExists(atPath: out))
    }

    @Test func linkedWorktree() throws {
        let repository = try TemporaryRepository.filled()
        let tree = repository.area + "/linked"
        try repository.git(["worktree", "add", "--quiet", "-b", "linked", tree])
        try Data(TemporaryRepository.tenant("initech").utf8).write(to: URL(filePath: tree + "/tenants/initech.yaml"))
        #expect(!(try repository.tenantc(stream + ["--staged"], in: tree).output.contains("initech")))
        try repository.git(["add", "--all"], in: tree)
        #expect(try repository.tenantc(stream + ["--staged"], in: tree).output.contains("initech"))
        #expect(!(try repository.tenantc(stream + ["--staged"]).output.contains("initech")))
        try repository.git(["commit", "--quiet", "--message", "x"], in: tree)
        #expect(try repository.tenantc(stream + ["--rev", "HEAD"], in: tree).output.contains("initech"))
        #expect(try repository.tenantc(stream + ["--rev", "linked"]).output.contains("initech"))
    }

    @Test func packedIsAsLoose() throws {
        let repository = try TemporaryRepository.filled()
        let wanted = try repository.tenantc(stream + ["--rev", "main"]).output
        try repository.git(["pack-refs", "--all"])
        try repository.git(["repack", "-a", "-d", "--quiet"])
        #expect(try repository.tenantc(stream + ["--rev", "main"]).output == wanted)
        #expect(try repository.tenantc(stream + ["--staged"]).output == wanted)
    }

    @Test func shallowClone() throws {
        let repository = try TemporaryRepository.filled()
        try repository.writeTenant("initech")
        try repository.commitAll()
        let clone = repository.area + "/shallow"
        try repository.git(["clone", "--quiet", "--depth", "1", "file://" + repository.root, clone])
        #expect(try repository.tenantc(stream + ["--rev", "HEAD"], in: clone).output.contains("initech"))
        let before = try repository.tenantc(stream + ["--rev", "HEAD~1"], in: clone)
        #expect(before.status == 2 && before.errors.contains("git fetch --unshallow"), "\(before.errors)")
    }

    @Test func partialClone() throws {
        let repository = try TemporaryRepository.filled()
        try repository.git(["config", "uploadpack.allowFilter", "true"])
        let clone = repository.area + "/partial"
        try repository.git(
            ["clone", "--quiet", "--no-checkout", "--filter=blob:none", "file://" + repository.root, clone])
        let found = try repository.tenantc(stream + ["--rev", "HEAD"], in: clone)
        #expect(found.status == 2 && found.errors.contains("is missing; in a partial clone"), "\(found.errors)")
        try repository.git(["checkout", "--quiet", "main"], in: clone)
        #expect(try repository.tenantc(stream + ["--rev", "HEAD"], in: clone).output.contains("globex"))
    }

    @Test func sha256() throws {
        let repository = try TemporaryRepository(["--object-format=sha256"])
        let found = try repository.tenantc(["check", "--staged"])
        #expect(found.status == 2 && found.errors.contains("SHA-256"), "\(found.errors)")
    }

    @Test func splitAndSparseIndexes() throws {
        let repository = try TemporaryRepository.filled()
        for name in ["a", "b"] { try repository.write("docs/\(name)/x.md", "x\n") }
        try repository.commitAll()
        try repository.git(["update-index", "--split-index"])
        try repository.writeTenant("initech")
        try repository.git(["add", "--all"])
        let split = try repository.tenantc(["check", "--staged"])
        #expect(split.status == 2 && split.errors.contains("git update-index --no-split-index"), "\(split.errors)")
        try repository.git(["update-index", "--no-split-index"])
        #expect(try repository.tenantc(["check", "--staged"]).status == 0)
        try repository.git(["sparse-checkout", "set", "--cone", "--sparse-index", "tenants"])
        let sparse = try repository.tenantc(["check", "--staged"])
        #expect(sparse.status == 2 && sparse.errors.contains("--no-sparse-index"), "\(sparse.errors)")
        try repository.git(["sparse-checkout", "reapply", "--no-sparse-index"])
        let full = try repository.tenantc(["check", "--staged"])
        #expect(full.status == 0 && full.output.contains("3 tenants"), "\(full.all)")
    }

    @Test(arguments: ["2", "4"]) func indexVersions(_ version: String) throws {
        let repository = try TemporaryRepository.filled()
        try repository.git(["update-index", "--index-version", version])
        #expect(try repository.tenantc(["check", "--staged"]).output.contains("2 tenants, no findings"))
    }

    @Test func anIndexWithoutItsChecksum() throws {
        let repository = try TemporaryRepository.filled()
        let url = URL(filePath: repository.root + "/.git/index")
        var bytes = try Data(contentsOf: url)
        bytes.replaceSubrange((bytes.count - 20)..., with: Data(count: 20))
        try bytes.write(to: url)
        let found = try repository.tenantc(["check", "--staged"])
        #expect(found.status == 2 && found.errors.contains("index.skipHash"), "\(found.errors)")
    }

    @Test func commitsKnowTheirIdAndTime() throws {
        let repository = try TemporaryRepository.filled()
        let opened = try Repository.discover(from: repository.root + "/tenants")
        let commit = try opened.commit("HEAD")
        #expect(opened.prefix == "tenants")
        #expect(commit.id.description == (try repository.git(["rev-parse", "HEAD"])))
        #expect(commit.tree.description == (try repository.git(["rev-parse", "HEAD^{tree}"])))
        #expect(commit.seconds == 1_700_000_000)
    }

    @Test(.enabled(if: geteuid() == 0, "only root can give files away")) func anothersRepository() throws {
        let repository = try TemporaryRepository.filled()
        _ = try Shell.run("chown", ["-R", "4321", repository.root], in: "/")
        let real = try #require(realPath(repository.root))
        for source in [["--staged"], ["--rev", "HEAD"]] {
            let refused = try repository.tenantc(["check"] + source)
            #expect(refused.status == 2)
            #expect(refused.errors.contains("git config --global --add safe.directory \(real)`"), "\(refused.errors)")
        }
        #expect(try repository.tenantc(["check"]).status == 0)
        #expect(try repository.tenantc(["check", "--staged"], environment: ["SUDO_UID": "4321"]).status == 0)
        let home = repository.area + "/home"
        try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
        for (value, status) in [(real, 0), ("*", 0), (repository.area, 2), (real + "/", 0)] {
            try Data("[safe]\n\tdirectory = \(value)\n".utf8).write(to: URL(filePath: home + "/.gitconfig"))
            #expect(try repository.tenantc(["check", "--staged"], environment: ["HOME": home]).status == Int32(status))
        }
    }

    private func realPath(_ path: String) -> String? {
        guard let resolved = unsafe realpath(path, nil) else { return nil }
        defer { unsafe free(resolved) }
        return unsafe String(cString: resolved)
    }
}
