import Foundation
import Testing

/// Runs that commit different tenants at the same time lose nothing of each other.
///
/// A few runs each time, two hundred with `TENANTC_LONG_TESTS`.
@Suite(.serialized) struct ConcurrentCommitTests {
    private static let runs = CommitKillTests.isLong ? 200 : 8

    private func start(_ repository: TemporaryRepository, _ arguments: [String], in folder: String) throws -> Process {
        let process = Process()
        process.executableURL = URL(filePath: Shell.tenantc)
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: folder)
        process.environment = ["PATH": "/usr/bin:/bin", "HOME": repository.area]
        process.standardInput = FileHandle.nullDevice
        let log = repository.area + "/log-\(UUID().uuidString)"
        try Data().write(to: URL(filePath: log))
        process.standardError = try FileHandle(forWritingTo: URL(filePath: log))
        try process.run()
        return process
    }

    private func fleet() throws -> TemporaryRepository {
        let repository = try TemporaryRepository.filled()
        for index in 0..<Self.runs { try repository.writeTenant("tenant-\(index)") }
        try repository.commitAll()
        return repository
    }

    @Test(arguments: [["--branch", "rendered"], []]) func inOneRepository(_ target: [String]) throws {
        let repository = try fleet()
        let processes = try (0..<Self.runs).map { index in
            try start(
                repository, ["commit", "--tenant", "tenant-\(index)"] + target + CommitTests.person, in: repository.root
            )
        }
        for process in processes { process.waitUntilExit() }
        let errors = try logs(repository)
        #expect(processes.allSatisfy { $0.terminationStatus == 0 }, "\(errors)")
        let branch = target.isEmpty ? "main" : "rendered"
        try expectAll(repository, branch, in: repository.root)
        #expect(
            try repository.git(["rev-list", "--count", branch]) == String(Self.runs + (target.isEmpty ? 2 : 0)))
        #expect(try repository.git(["status", "--porcelain"]).isEmpty)
    }

    /// Between clones only the remote's own comparison keeps the one from overwriting the other.
    @Test func fromSeveralClonesToOneRemote() throws {
        let repository = try fleet()
        let remote = repository.area + "/remote.git"
        try repository.git(["clone", "--quiet", "--bare", repository.root, remote])
        let clones = try (0..<4).map { number in
            let clone = repository.area + "/clone-\(number)"
            try repository.git(["clone", "--quiet", remote, clone])
            return clone
        }
        let processes = try (0..<min(Self.runs, 40)).map { index in
            let arguments = ["commit", "--tenant", "tenant-\(index)", "--branch", "rendered", "--push", "origin"]
            return try start(repository, arguments + CommitTests.person, in: clones[index % clones.count])
        }
        for process in processes { process.waitUntilExit() }
        let errors = try logs(repository)
        #expect(processes.allSatisfy { $0.terminationStatus == 0 }, "\(errors)")
        try expectAll(repository, "rendered", in: remote, count: processes.count)
    }

    private func expectAll(
        _ repository: TemporaryRepository, _ branch: String, in folder: String, count: Int = runs
    ) throws {
        let names = try repository.git(["ls-tree", "--name-only", "\(branch):out/production/tenants"], in: folder)
        #expect(Set(names.split(separator: "\n")) == Set((0..<count).map { "tenant-\($0)" }))
        let fsck = try Shell.run("git", ["fsck", "--strict", "--full"], in: folder)
        #expect(fsck.status == 0 && !fsck.all.contains("dangling tag"), "\(fsck.all)")
    }

    private func logs(_ repository: TemporaryRepository) throws -> String {
        try FileManager.default.contentsOfDirectory(atPath: repository.area).filter { $0.hasPrefix("log-") }
            .map { try String(contentsOfFile: repository.area + "/" + $0, encoding: .utf8) }
            .filter { $0.contains("error") }.joined()
    }
}
