import Foundation
import Testing

/// A `commit` that is killed leaves the branch old or new and the repository sound, and the next one succeeds.
///
/// A handful of kills each time; fifty of each kind with `TENANTC_LONG_TESTS`.
@Suite(.serialized) struct CommitKillTests {
    static let isLong = ProcessInfo.processInfo.environment["TENANTC_LONG_TESTS"] != nil
    private static let kills = isLong ? 50 : 3

    private func fleet() throws -> TemporaryRepository {
        let repository = try TemporaryRepository.filled()
        for index in 0..<60 { try repository.writeTenant("tenant-\(index)") }
        try repository.commitAll()
        return repository
    }

    /// Changes some tenants, adds one and removes another.
    private func change(_ repository: TemporaryRepository, _ round: Int) throws {
        for index in 0..<20 {
            try repository.write(
                "tenants/tenant-\(index).yaml",
                TemporaryRepository.tenant("tenant-\(index)") + "  quota: { pods: \(1 + round % 9) }\n")
        }
        try repository.writeTenant("new-\(round)")
        if round > 0 { try repository.remove("tenants/new-\(round - 1).yaml") }
        try repository.git(["add", "tenants"])
        try repository.git(["commit", "--quiet", "--message", "change \(round)"])
    }

    /// Starts a run and kills it after a while; says whether it was still there.
    private func kill(_ arguments: [String], in repository: TemporaryRepository, after seconds: Double) throws -> Bool {
        let process = Process()
        process.executableURL = URL(filePath: Shell.tenantc)
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: repository.root)
        process.environment = ["PATH": "/usr/bin:/bin", "HOME": repository.area]
        process.standardInput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        usleep(UInt32(seconds * 1_000_000))
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        return process.terminationReason == .uncaughtSignal
    }

    private func expectSound(_ repository: TemporaryRepository, _ note: String) throws {
        let fsck = try Shell.run("git", ["fsck", "--strict", "--full", "--no-dangling"], in: repository.root)
        #expect(fsck.status == 0 && fsck.all.isEmpty, "\(note): \(fsck.all)")
    }

    @Test(arguments: [["--branch", "rendered"], []]) func everyCommitIsThereOrNot(_ target: [String]) throws {
        let repository = try fleet()
        let commit = ["commit"] + target + CommitTests.person
        let branch = target.isEmpty ? "main" : "rendered"
        let start = ContinuousClock.now
        #expect(try repository.tenantc(commit).status == 0)
        var typical = start.duration(to: .now) / .seconds(1)
        var landed = 0, round = 0, moved = 0
        while landed < Self.kills, round < Self.kills * 10 {
            try change(repository, round)
            let before = try repository.git(["rev-parse", branch])
            // The first half of a run only reads.
            let seconds = Double.random(in: (round % 3 == 0 ? 0 : typical * 0.4)...typical * 1.1)
            // A run that was over by then shows how fast the machine has become since.
            if try kill(commit, in: repository, after: seconds) { landed += 1 } else { typical *= 0.7 }
            let note = "round \(round), killed after \(seconds) s of \(typical) s"
            try expectSound(repository, note)
            let after = try repository.git(["rev-parse", branch])
            if after != before {
                moved += 1
                #expect(try repository.git(["rev-parse", "\(branch)~1"]) == before, "\(note)")
            }
            let next = try repository.tenantc(commit)
            #expect(next.status == 0, "\(note): \(next.all)")
            if target.isEmpty {
                #expect(try repository.git(["status", "--porcelain"]).isEmpty, "\(note)")
                let check = try repository.tenantc(["compile", "--check"])
                #expect(check.status == 0, "\(note): \(check.all)")
            }
            #expect(try repository.git(["rev-list", "--count", "\(before)..\(branch)"]) == "1", "\(note)")
            round += 1
        }
        #expect(landed == Self.kills, "only \(landed) of \(round) runs were still there to be killed")
        print("\(landed) kills of \(round) runs on \(branch); \(moved) branches had moved")
        try expectSound(repository, "at the end")
    }
}
