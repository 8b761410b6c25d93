import Foundation
import TestSupport
import Testing

@testable import Git

/// The walk over two trees finds what `git diff-tree` finds.
@Suite struct TreeComparisonTests {
    @Test func randomTrees() throws {
        let seed = SeededGenerator.seedOfRun()
        var state = seed
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let repository = try TemporaryRepository()
        let names = ["a", "a.b", "a-b", "ab", "b", "z"]
        for _ in 0..<8 {
            for _ in 0..<10 {
                let depth = 1 + random(3)
                let path =
                    (["tenants", "tiers", "other"][random(3)]) + "/"
                    + (0..<depth).map { _ in names[random(names.count)] }.joined(separator: "/")
                let file = repository.root + "/" + path
                if random(4) == 0 {
                    try? FileManager.default.removeItem(atPath: file)
                } else {
                    try? FileManager.default.removeItem(atPath: file)
                    let folder = URL(filePath: file).deletingLastPathComponent().path
                    guard
                        (try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true))
                            != nil
                    else { continue }
                    try? Data("\(random(3))\n".utf8).write(to: URL(filePath: file))
                }
            }
            try repository.git(["add", "--all"])
            try repository.git(["commit", "--quiet", "--allow-empty", "--message", "x"])
        }
        let opened = try Repository.discover(from: repository.root)
        for (old, new) in [
            ("HEAD~1", "HEAD"), ("HEAD~7", "HEAD"), ("HEAD", "HEAD~3"), ("HEAD~4", "HEAD~5"), ("HEAD", "HEAD"),
        ] {
            let a = try opened.commit(old), b = try opened.commit(new)
            let wanted = try repository.git([
                "diff-tree", "-r", "--no-renames", "--name-only", old, new, "--", "tenants", "tiers",
            ])
            let found = try opened.changedPaths(between: a, and: b, in: ["tenants", "tiers"])
            #expect(
                found.sorted() == wanted.split(separator: "\n").map(String.init).sorted(), "seed \(seed) \(old) \(new)")
            let all = try repository.git(["diff-tree", "-r", "--no-renames", "--name-only", old, new])
            let changes = try opened.changes(in: "", from: a.tree, to: b.tree)
            #expect(
                changes.map(\.path).sorted() == all.split(separator: "\n").map(String.init).sorted(), "seed \(seed)")
        }
    }

    @Test func equalTreesAreNotRead() throws {
        let repository = try TemporaryRepository.filled()
        let tree = try repository.git(["rev-parse", "HEAD:tenants"])
        try repository.writeTenant("initech")
        try repository.write("tiers/other.yaml", "x\n")
        try repository.git(["rm", "--quiet", "--cached", "tiers/basic.yaml"])
        try repository.git(["add", "tiers"])
        try repository.git(["commit", "--quiet", "--message", "x"])
        // A tree that is not there cannot have been read.
        try FileManager.default.removeItem(
            atPath: repository.root + "/.git/objects/\(tree.prefix(2))/\(tree.dropFirst(2))")
        let opened = try Repository.discover(from: repository.root)
        let found = try opened.changedPaths(
            between: opened.commit("HEAD~1"), and: opened.commit("HEAD"), in: ["tenants", "tiers"])
        #expect(found == ["tiers/other.yaml"])
    }
}
