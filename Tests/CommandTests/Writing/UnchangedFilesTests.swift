import Foundation
import Testing

@Suite struct UnchangedFilesTests {
    private struct Identity: Equatable {
        let inode: UInt
        let seconds: Int
        let nanoseconds: Int
    }

    /// A file whose bytes stay is not touched: tools that watch times, and hard-linked copies, rely on it.
    @Test func keepTheirTimesAndTheirInodes() throws {
        let folder = try TemporaryFolder()
        let outputs = try GeneratedFleet(count: 40).prepare(in: folder)
        let before = try identities(of: "a/out", in: folder)
        let run = try Invocation.tenantc(["compile", "--source", "b", "--out", "a/out"], in: folder).run()
        try #require(run.status == 0, "\(run.errors)")
        let after = try identities(of: "a/out", in: folder)
        let old = try #require(outputs[.a]), new = try #require(outputs[.b])
        var same = 0
        for (path, bytes) in new where old[path] == bytes {
            #expect(before[path] == after[path], "\(path)")
            same += 1
        }
        #expect(same > 200)
    }

    private func identities(of name: String, in folder: TemporaryFolder) throws -> [String: Identity] {
        var found: [String: Identity] = [:]
        for path in try folder.files(below: name).keys {
            var info = stat()
            try #require(unsafe lstat("\(folder.path)/\(name)/\(path)", &info) == 0)
            found[path] = Identity(
                inode: UInt(info.st_ino), seconds: info.st_mtim.tv_sec, nanoseconds: info.st_mtim.tv_nsec)
        }
        return found
    }
}
