import Foundation
import Testing

@testable import Git

/// What runs that failed or were killed leave behind, and what the next run makes of it.
@Suite struct InterruptedCommitTests {
    private let commit = ["commit"] + CommitTests.person

    private func write(_ text: String, to path: String) throws {
        try FileManager.default.createDirectory(
            at: URL(filePath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(filePath: path))
    }

    private func isThere(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

    /// The device, inode and time of a file as a run notes them.
    private func identity(_ path: String) throws -> String {
        let words = try Shell.run("stat", ["--format=%d %i %Y", path], in: "/").output.split(separator: " ")
        let seconds = try #require(Int(words[2].trimmingCharacters(in: .whitespacesAndNewlines)))
        return "\(words[0]) \(words[1]) \(seconds * 1_000_000_000)"
    }

    @Test func aFailedRunLeavesTheWorkingTreeAsItWas() throws {
        let repository = try TemporaryRepository.filled()
        #expect(try repository.tenantc(commit).status == 0)
        try repository.write("tenants/acme.yaml", TemporaryRepository.tenant("acme") + "  quota: { pods: 3 }\n")
        try repository.writeTenant("initech")
        try repository.remove("tenants/globex.yaml")
        try repository.commitAll()
        let lock = repository.root + "/.git/refs/heads/main.lock"
        try write("", to: lock)
        let refused = try repository.tenantc(commit)
        #expect(refused.status == 2 && refused.errors.contains("main.lock"), "\(refused.all)")
        #expect(try repository.git(["status", "--porcelain"]).isEmpty)
        try FileManager.default.removeItem(atPath: lock)
        // A reflog that cannot be written fails the commit after the files are there.
        let log = repository.root + "/.git/logs/refs/heads/main"
        try FileManager.default.removeItem(atPath: log)
        try write("", to: log + "/in-the-way")
        let failed = try repository.tenantc(commit)
        #expect(failed.status == 2, "\(failed.all)")
        #expect(try repository.git(["status", "--porcelain"]).isEmpty)
        try FileManager.default.removeItem(atPath: log)
        #expect(try repository.tenantc(commit).status == 0)
        #expect(try repository.git(["status", "--porcelain"]).isEmpty)
    }

    @Test func whatAKilledRunWroteIsTakenBack() throws {
        let repository = try TemporaryRepository.filled()
        try repository.write("tenants/acme.yaml", TemporaryRepository.tenant("acme") + "  quota: { pods: 2 }\n")
        try repository.commitAll()
        #expect(try repository.tenantc(commit).status == 0)
        let before = try repository.git(["rev-parse", "HEAD"])
        try repository.write("tenants/acme.yaml", TemporaryRepository.tenant("acme") + "  quota: { pods: 3 }\n")
        try repository.writeTenant("initech")
        try repository.remove("tenants/globex.yaml")
        try repository.commitAll()
        let sources = try repository.git(["rev-parse", "HEAD"])
        #expect(try repository.tenantc(commit).status == 0)
        let rendered = try repository.git(["rev-parse", "HEAD"])
        // As killed between writing the files and moving the branch, of other sources than now.
        try repository.git(["reset", "--quiet", "--hard", sources])
        try repository.git(["rm", "--quiet", "-r", "out"])
        try repository.git(["checkout", rendered, "--", "out"])
        try repository.git(["reset", "--quiet"])
        try repository.write("tenants/acme.yaml", TemporaryRepository.tenant("acme") + "  quota: { pods: 4 }\n")
        try repository.remove("tenants/initech.yaml")
        try repository.git(["add", "tenants"])
        try repository.git(["commit", "--quiet", "--message", "more"])
        let refused = try repository.tenantc(commit)
        #expect(refused.status == 2, "without a note they are somebody's edits: \(refused.all)")
        try write("\(sources) \(rendered) out\n", to: repository.root + "/.git/tenantc-move")
        let next = try repository.tenantc(commit)
        #expect(next.status == 0, "\(next.all)")
        #expect(try repository.git(["status", "--porcelain"]).isEmpty)
        #expect(try repository.tenantc(["compile", "--check"]).status == 0)
        #expect(!isThere(repository.root + "/.git/tenantc-move"))
        #expect(before != rendered)
    }

    @Test(arguments: ["../x/out", "tenants", "/out", ".git/out", "out\n../x/out"])
    func aNoteOfOtherFoldersTouchesNothing(_ folder: String) throws {
        let repository = try TemporaryRepository.filled()
        #expect(try repository.tenantc(commit).status == 0)
        let ids = try repository.git(["rev-parse", "HEAD~1", "HEAD"]).replacing("\n", with: " ")
        try write("\(ids) \(folder)\n", to: repository.root + "/.git/tenantc-move")
        let next = try repository.tenantc(commit)
        #expect(next.status == 0, "\(next.all)")
        #expect(try repository.git(["status", "--porcelain"]).isEmpty)
    }

    @Test func locksOfAKilledRunGoAndNoOthers() throws {
        let repository = try TemporaryRepository.filled()
        let git = repository.root + "/.git"
        #expect(try repository.tenantc(commit).status == 0)
        try repository.writeTenant("initech")
        try repository.commitAll()
        let own = [git + "/index.lock", git + "/refs/heads/main.lock"]
        let others = [
            repository.area + "/elsewhere.lock", git + "/config.lock", git + "/refs/tags/x.lock",
            git + "/refs/heads/swapped.lock",
        ]
        for path in own + others { try write("", to: path) }
        var note = try (own + others.dropLast()).map { "\(try identity($0)) \($0)\n" }.joined()
        note += "\(try identity(own[0])) \(git)/refs/heads/swapped.lock\n"
        note += "\(try identity(others[1])) \(git)/refs/heads/../../config.lock\n"
        note += "1 2 \(Int.min) \(git)/refs/heads/swapped.lock\n\(Int.min) \(git)/index.lock\nx\n"
        try write(note, to: git + "/tenantc/turn")
        let next = try repository.tenantc(commit)
        #expect(next.status == 0, "\(next.all)")
        for path in own { #expect(!isThere(path), "\(path)") }
        for path in others { #expect(isThere(path), "\(path)") }
    }

    @Test func aLockBehindALinkStays() throws {
        let repository = try TemporaryRepository.filled()
        let git = repository.root + "/.git"
        #expect(try repository.tenantc(commit).status == 0)
        let elsewhere = repository.area + "/elsewhere/x.lock"
        try write("", to: elsewhere)
        try FileManager.default.createSymbolicLink(
            atPath: git + "/refs/heads/link", withDestinationPath: repository.area + "/elsewhere")
        try write("\(try identity(elsewhere)) \(git)/refs/heads/link/x.lock\n", to: git + "/tenantc/turn")
        #expect(try repository.tenantc(commit).status == 0)
        #expect(isThere(elsewhere))
    }

    @Test(arguments: ["link", "file"]) func anOutThatIsNoFolder(_ kind: String) throws {
        let repository = try TemporaryRepository.filled()
        if kind == "link" {
            try FileManager.default.createSymbolicLink(
                atPath: repository.root + "/out", withDestinationPath: "tenants")
        } else {
            try repository.write("out", "mine\n")
        }
        try repository.commitAll()
        for arguments in [commit, commit + ["--force"]] {
            let refused = try repository.tenantc(arguments)
            #expect(refused.status == 2 && refused.errors.contains("`git rm out`"), "\(refused.all)")
            #expect(!refused.errors.contains("out/."), "\(refused.all)")
            #expect(!refused.errors.contains("--force"), "\(refused.all)")
        }
        #expect(try repository.git(["status", "--porcelain"]).isEmpty)
        try repository.git(["branch", "rendered"])
        let other = ["commit", "--branch", "rendered"] + CommitTests.person
        let refused = try repository.tenantc(other)
        #expect(refused.status == 2 && refused.errors.contains("`rendered:out` is"), "\(refused.all)")
        #expect(try repository.tenantc(other + ["--force"]).status == 0)
        #expect(try repository.git(["cat-file", "-t", "rendered:out"]) == "tree")
        try repository.git(["rm", "--quiet", "out"])
        try repository.git(["commit", "--quiet", "--message", "gone"])
        #expect(try repository.tenantc(commit).status == 0)
        #expect(try repository.git(["status", "--porcelain"]).isEmpty)
    }

    @Test func aLineEndInABranchsNameIsSpelledOut() throws {
        let repository = try TemporaryRepository.filled()
        let refused = try repository.tenantc(["commit", "--branch=a\nb"] + CommitTests.person)
        #expect(refused.status == 2 && refused.errors.contains("`a\\nb`"), "\(refused.all)")
    }

    @Test func objectsAreVerifiedAgainAfterATransfer() throws {
        let repository = try TemporaryRepository.filled()
        try repository.writeTenant("initech")
        try repository.commitAll()
        let clone = repository.area + "/shallow"
        try repository.git(["clone", "--quiet", "--depth", "1", "file://" + repository.root, clone])
        let opened = try Repository.discover(from: clone)
        #expect(HashVerification.isOn)
        do {
            let transfer = try opened.forTransfer()
            #expect(!HashVerification.isOn)
            _ = try transfer.headCommit()
        }
        #expect(HashVerification.isOn)
    }
}
