import Testing

@testable import Git

/// What two commits have grown from, as git finds it.
@Suite struct MergeBaseTests {
    @Test func isTheOneThatGitFinds() throws {
        let repository = try TemporaryRepository()
        try repository.writeTenant("acme")
        try repository.commitAll("base")
        try repository.git(["checkout", "--quiet", "-b", "side"])
        try repository.writeTenant("globex")
        try repository.commitAll("side")
        try repository.git(["checkout", "--quiet", "main"])
        try repository.writeTenant("initech")
        try repository.commitAll("main")
        let opened = try Repository.discover(from: repository.root)
        let (main, side) = (try opened.commit("main"), try opened.commit("side"))
        let found = try opened.mergeBase(main, side).id.description
        let wanted = try repository.git(["merge-base", "main", "side"])
        #expect(found == wanted)
        let own = try opened.mergeBase(side, side).id
        #expect(own == side.id)
    }

    @Test func unrelatedCommitsHaveNone() throws {
        let repository = try TemporaryRepository()
        try repository.writeTenant("acme")
        try repository.commitAll("one")
        try repository.git(["checkout", "--quiet", "--orphan", "other"])
        try repository.commitAll("two")
        let opened = try Repository.discover(from: repository.root)
        let (main, other) = (try opened.commit("main"), try opened.commit("other"))
        var message = ""
        do { _ = try opened.mergeBase(main, other) } catch { message = error.description }
        #expect(message.hasSuffix("they have no common ancestor"))
    }
}
