import Foundation
import Testing

/// Disks that are full or may not be written.
@Suite(.serialized, .enabled(if: SmallDisk.isPossible, "a file system cannot be mounted here"))
struct DiskTests {
    @Test func aFullDiskKeepsWhatWasThere() throws {
        let folder = try TemporaryFolder()
        let outputs = try GeneratedFleet(count: 40).prepare(in: folder)
        let old = try #require(outputs[.a])
        try GeneratedFleet(count: 400).write(.b, to: folder, under: "large")
        let disk = try SmallDisk(at: folder.path + "/disk", options: "size=4m")
        #expect(try compile("a", in: folder).status == 0)
        let full = try compile("large", in: folder)
        #expect(full.status == 2)
        #expect(full.errors.contains("No space left on device"), "\(full.errors)")
        let found = try folder.files(below: "disk/out")
        let new = try folder.files(below: "b/out")
        for (path, bytes) in old {
            #expect(found[path] == bytes || found[path] == new[path], "\(path)")
        }
        #expect(!found.keys.contains { $0.contains(".tenantc-") }, "what was written aside fills the disk")
        try disk.remount("size=64m")
        #expect(try compile("large", in: folder).status == 0)
        #expect(try compile("large", in: folder, ["--check"]).status == 0)
    }

    @Test func aReadOnlyDiskIsSaid() throws {
        let folder = try TemporaryFolder()
        let outputs = try GeneratedFleet(count: 12).prepare(in: folder)
        let disk = try SmallDisk(at: folder.path + "/disk", options: "size=4m")
        #expect(try compile("a", in: folder).status == 0)
        try disk.remount("ro")
        let run = try compile("b", in: folder)
        #expect(run.status == 2)
        #expect(run.errors.contains("Read-only file system"), "\(run.errors)")
        #expect(try compile("a", in: folder, ["--check"]).status == 0)
        #expect(try folder.files(below: "disk/out") == outputs[.a])
    }

    private func compile(_ source: String, in folder: TemporaryFolder, _ more: [String] = []) throws -> Outcome {
        try Invocation.tenantc(["compile", "--source", source, "--out", "disk/out"] + more, in: folder).run()
    }
}

/// A small file system in memory that goes with its value.
struct SmallDisk: ~Copyable {
    let path: String

    init(at path: String, options: String) throws {
        self.path = path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        try Self.mount(["-t", "tmpfs", "-o", options, "tmpfs", path])
    }

    deinit { _ = try? Invocation(arguments: ["/bin/umount", "-l", path], folder: "/").run() }

    func remount(_ options: String) throws { try Self.mount(["-o", "remount,\(options)", path]) }

    private static func mount(_ arguments: [String]) throws {
        let run = try Invocation(arguments: ["/bin/mount"] + arguments, folder: "/").run()
        guard run.status == 0 else { throw Failure(text: run.errors) }
    }

    static let isPossible: Bool = {
        guard let folder = try? TemporaryFolder() else { return false }
        return (try? SmallDisk(at: folder.path + "/try", options: "size=1m")) != nil
    }()
}
