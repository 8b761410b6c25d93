import Testing

@testable import Git

/// What `--rev` takes, with git as the witness of what it names.
@Suite struct RevisionTests {
    private func repository() throws -> TemporaryRepository {
        let repository = try TemporaryRepository.filled()
        try repository.git(["tag", "light"])
        try repository.git(["tag", "--annotate", "--message", "first", "v1"])
        try repository.git(["branch", "team/feature"])
        try repository.writeTenant("initech")
        try repository.commitAll()
        return repository
    }

    @Test(arguments: [
        "HEAD", "@", "main", "refs/heads/main", "heads/main", "light", "v1", "v1^{commit}", "team/feature", "HEAD~1",
        "HEAD^", "main@{0}", "HEAD^0", "main~1",
    ])
    func namesWhatGitSays(_ revision: String) throws {
        let repository = try repository()
        let commit = try Repository.discover(from: repository.root).commit(revision)
        #expect(commit.id.description == (try repository.git(["rev-parse", revision + "^{commit}"])))
    }

    @Test func idsWholeAndShort() throws {
        let repository = try repository()
        let id = try repository.git(["rev-parse", "HEAD"])
        let opened = try Repository.discover(from: repository.root)
        #expect(throws: GitError.self) { try Repository.discover(from: repository.root).commit("") }
        #expect(try opened.commit(id).id.description == id)
        #expect(try opened.commit(String(id.prefix(9))).id.description == id)
    }

    @Test func detached() throws {
        let repository = try repository()
        try repository.git(["checkout", "--quiet", "--detach", "v1"])
        let found = try repository.tenantc(["check", "--rev", "HEAD"])
        #expect(found.output.contains("2 tenants, no findings"), "\(found.all)")
    }

    @Test(arguments: [
        ("mian", "did you mean `main`?"), ("HEAD~9", "it names no commit"), ("team/featur~1", "`team/feature`"),
        ("HEAD^{tree}", "names a tree"), ("HEAD:tenants", "not a path in it"),
        (":tenants/acme.yaml", "not a path in it"),
        ("x@", "it names no commit"), ("HEAD@", "it names no commit"),
        ("main..v1", "it names no commit"), ("^main", "it names no commit"), ("0000000", "it names no commit"),
        ("xyzzyxyzzy", "there are `main`, `team/feature`, `light`, `v1`"),
    ])
    func whatNamesNoCommit(_ revision: String, _ words: String) throws {
        let repository = try repository()
        let found = try repository.tenantc(["check", "--rev=" + revision])
        #expect(found.status == 2 && found.errors.contains(words), "\(found.errors)")
    }

    @Test func aBranchWithoutACommit() throws {
        let repository = try TemporaryRepository()
        try repository.writeTenant("acme", tier: "gold")
        let head = try repository.tenantc(["check", "--rev", "HEAD"])
        #expect(head.status == 2 && head.errors.contains("has no commit yet"), "\(head.errors)")
        #expect(try repository.tenantc(["check", "--staged"]).output.contains("0 tenants"))
        try repository.git(["add", "--all"])
        #expect(try repository.tenantc(["check", "--staged"]).status == 1)
    }
}
