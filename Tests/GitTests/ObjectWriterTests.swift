import Foundation
import Testing

@testable import Git

/// What is written object by object and as a pack is what git itself would write.
@Suite struct ObjectWriterTests {
    private struct Everything: EditScope {
        func covers(_ folder: String) -> Bool { true }
        func reaches(_ folder: String) -> Bool { true }
    }

    @Test(arguments: [1, 3000]) func objectsAreSound(_ count: Int) async throws {
        let repository = try TemporaryRepository.filled()
        let opened = try Repository.discover(from: repository.root)
        // Sizes around the steps of a pack's headers, two files of one content, and names that git sorts its own way.
        let files = (0..<count).map { number in
            let text = String(repeating: "\(number % 7)", count: number % 2100)
            return FolderContent.File(name: "file-\(number)", bytes: Array("# mark\n\(text)".utf8)[...])
        }
        let folders = [
            FolderContent(path: "a", files: files), FolderContent(path: "a/b", files: files),
            FolderContent(path: "a.b", files: Array(files.prefix(1))),
            FolderContent(path: "a-b", files: Array(files.prefix(1))),
        ]
        let wanted = try await WantedTree(folders, workers: 3)
        let edit = try opened.edit("out", of: nil, to: wanted, Everything(), marks: [Array("# mark".utf8)])
        let person = try Identity(name: "a", email: "a@b", seconds: 1)
        let draft = CommitDraft(tree: edit.tree, parents: [], author: person, committer: person, message: "x\n")
        try await opened.objectWriter.write(edit.objects + [draft.object], workers: 3)
        try repository.git(["update-ref", "refs/heads/made", draft.object.id.description])
        let fsck = try Shell.run("git", ["fsck", "--strict", "--full"], in: repository.root)
        #expect(fsck.status == 0, "\(fsck.all)")
        let packs = try FileManager.default.contentsOfDirectory(atPath: repository.root + "/.git/objects/pack")
        #expect(packs.filter { $0.hasSuffix(".idx") }.count == (count > 100 ? 1 : 0))
        for pack in packs where pack.hasSuffix(".idx") {
            try repository.git(["verify-pack", ".git/objects/pack/" + pack])
        }
        #expect(packs.allSatisfy { !$0.hasPrefix("tmp") })
        let listed = try repository.git(["ls-tree", "-r", "--name-only", "made"]).split(separator: "\n")
        #expect(listed.count == 2 * count + 2)
        let last = try #require(files.last)
        #expect(
            try Shell.run("git", ["cat-file", "blob", "made:out/a/b/\(last.name)"], in: repository.root).output
                == String(decoding: last.bytes, as: UTF8.self))
        try repository.git(["gc", "--quiet", "--prune=now"])
        let again = try opened.edit("out", of: edit.tree, to: wanted, Everything(), marks: [[]])
        #expect(again.isEmpty && again.objects.isEmpty)
    }
}
