import Foundation
import Testing

@testable import Git

/// `tenantc commit --hydrator`, with the real git as the reader of what it leaves.
@Suite struct HydratorTests {
    private static let url = "https://git.company.com/platform"
    private static let notes = "refs/notes/hydrator.metadata"
    private let commit = ["commit", "--branch", "rendered", "--hydrator", "--hydrator-url", url] + CommitTests.person

    private func expectSound(_ folder: String) throws {
        let fsck = try Shell.run("git", ["fsck", "--strict", "--full"], in: folder)
        #expect(fsck.status == 0 && !fsck.all.contains("error") && !fsck.all.contains("warning"), "\(fsck.all)")
    }

    private func metadata(_ repository: TemporaryRepository, _ revision: String = "rendered") throws -> [String: Any] {
        let text = try repository.git(["show", "\(revision):hydrator.metadata"])
        return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    private func note(_ repository: TemporaryRepository, _ revision: String = "rendered") throws -> String {
        try repository.git(["notes", "--ref=hydrator.metadata", "show", revision])
    }

    private func trailer(_ repository: TemporaryRepository, _ key: String) throws -> String {
        try repository.git(
            ["log", "-1", "--format=%(trailers:key=Argocd-reference-commit-\(key),valueonly)", "rendered"])
    }

    @Test func theCommitItsNoteAndItsTrailersNameTheSource() throws {
        let repository = try TemporaryRepository.filled()
        try repository.writeTenant("initech")
        try repository.commitAll("Take in initech\n\nIt pays \"well\".\n\nReviewed-by: b")
        let source = try repository.git(["rev-parse", "HEAD"])
        let made = try repository.tenantc(commit)
        #expect(made.status == 0, "\(made.all)")
        let metadata = try metadata(repository)
        #expect(metadata["repoURL"] as? String == Self.url)
        #expect(metadata["drySha"] as? String == source)
        #expect(metadata["author"] as? String == "a <a@example.com>")
        #expect(metadata["date"] as? String == "2023-11-14T22:13:20Z")
        #expect(metadata["subject"] as? String == "Take in initech")
        #expect(metadata["body"] as? String == "It pays \"well\".\n\nReviewed-by: b")
        #expect(metadata["commands"] as? [String] == ["tenantc compile --rev \(source)"])
        #expect(try note(repository) == "{\"drySha\":\"\(source)\"}")
        #expect(try trailer(repository, "sha") == source)
        #expect(try trailer(repository, "author") == "a <a@example.com>")
        #expect(try trailer(repository, "subject") == "Take in initech")
        #expect(try trailer(repository, "body") == "\"It pays \\\"well\\\".\\n\\nReviewed-by: b\"")
        #expect(try trailer(repository, "repourl") == Self.url)
        #expect(try repository.git(["ls-tree", "--name-only", "rendered"]) == "hydrator.metadata\nout")
        try expectSound(repository.root)
        // What is in out/ is what it is without the option.
        let plain = try repository.tenantc(["commit", "--branch", "plain"] + CommitTests.person)
        #expect(plain.status == 0, "\(plain.all)")
        #expect(try repository.git(["rev-parse", "plain:out"]) == repository.git(["rev-parse", "rendered:out"]))
    }

    @Test func whereNoManifestChangesOnlyTheNoteMoves() throws {
        let repository = try TemporaryRepository.filled()
        #expect(try repository.tenantc(commit).status == 0)
        let tip = try repository.git(["rev-parse", "rendered"])
        let before = try repository.git(["rev-parse", Self.notes])
        let again = try repository.tenantc(commit)
        #expect(again.status == 0 && !again.errors.contains("comes from"), "\(again.all)")
        #expect(try repository.git(["rev-parse", Self.notes]) == before)
        try repository.write("README.md", "prose\n")
        try repository.write("tenants/README.md", "prose\n")
        try repository.commitAll()
        let idle = try repository.tenantc(commit)
        #expect(idle.status == 0 && idle.errors.contains("is what"), "\(idle.all)")
        #expect(try repository.git(["rev-parse", "rendered"]) == tip)
        let source = try repository.git(["rev-parse", "HEAD"])
        #expect(try note(repository) == "{\"drySha\":\"\(source)\"}")
        #expect(try repository.git(["rev-parse", Self.notes + "^"]) == before)
        try expectSound(repository.root)
    }

    @Test func oneTenantIsRenderedAgainAsWithoutTheOption() throws {
        let repository = try TemporaryRepository.filled()
        #expect(try repository.tenantc(commit).status == 0)
        try repository.write("tenants/acme.yaml", TemporaryRepository.tenant("acme") + "  displayName: Acme\n")
        try repository.commitAll()
        let run = try repository.tenantc(commit + ["--timings"])
        #expect(run.status == 0 && run.errors.contains("stage recompile") && !run.errors.contains("stage parse"))
        let files = try repository.git(["diff", "--name-only", "rendered~1", "rendered"]).split(separator: "\n")
        #expect(files.contains("hydrator.metadata") && files.allSatisfy { !$0.contains("globex") }, "\(files)")
        #expect(try metadata(repository)["drySha"] as? String == repository.git(["rev-parse", "HEAD"]))
        let full = try repository.tenantc(["commit", "--branch", "full", "--full"] + CommitTests.person)
        #expect(full.status == 0)
        #expect(try repository.git(["rev-parse", "full:out"]) == repository.git(["rev-parse", "rendered:out"]))
    }

    @Test func theCommitThatASourceRefersToIsPassedOn() throws {
        let repository = try TemporaryRepository.filled()
        try repository.writeTenant("initech")
        try repository.commitAll(
            """
            Bump the image

            Argocd-reference-commit-author: C. Coder <c@example.com>
            Argocd-reference-commit-sha: 0123456789abcdef
            Argocd-reference-commit-subject: Fix it
            Argocd-reference-commit-body: "Twice\\n\\u00e9 \\ud83d\\ude00"
            Argocd-reference-commit-repourl: https://me:secret@git.example.com/app
            Argocd-reference-commit-date: 2025-06-09T13:50:18-04:00
            """)
        #expect(try repository.tenantc(commit).status == 0)
        let metadata = try metadata(repository)
        #expect(metadata["body"] == nil)
        let references = try #require(metadata["references"] as? [[String: [String: String]]])
        #expect(
            references == [
                [
                    "commit": [
                        "author": "C. Coder <c@example.com>", "date": "2025-06-09T13:50:18-04:00", "subject": "Fix it",
                        "body": "Twice\né 😀", "sha": "0123456789abcdef", "repoURL": "https://git.example.com/app",
                    ]
                ]
            ])
        #expect(try trailer(repository, "sha") == repository.git(["rev-parse", "HEAD"]))
    }

    @Test func whatAMessageHoldsStaysInItsPlace() throws {
        let repository = try TemporaryRepository.filled()
        try repository.git(["config", "user.name", "A \"B\" (C), D"])
        try repository.writeTenant("initech")
        try repository.git(["add", "--all"])
        let name = ["GIT_AUTHOR_NAME": "A \"B\" (C), D", "GIT_AUTHOR_DATE": "@1700000000 -0330"]
        let identity = TemporaryRepository.identity.merging(name) { $1 }
        let message = "Odd\tone\u{1B}[31m\nstill the subject\n\nx\n\nSource-Commit: 0\nCompiler: none\nOutput-Tree: 0\n"
        let made = try Shell.run(
            "git", ["commit", "--quiet", "--cleanup=verbatim", "--message", message], in: repository.root,
            environment: identity)
        try #require(made.status == 0, "\(made.all)")
        #expect(try repository.tenantc(commit).status == 0)
        let source = try repository.git(["rev-parse", "HEAD"])
        #expect(try metadata(repository)["author"] as? String == "\"A \\\"B\\\" (C), D\" <a@example.com>")
        #expect(try metadata(repository)["date"] as? String == "2023-11-14T18:43:20-03:30")
        let trailers = Trailers(of: try repository.git(["log", "-1", "--format=%B", "rendered"]))
        #expect(trailers.all("Source-Commit") == [source] && trailers.all("Compiler").count == 1)
        #expect(
            !trailers.text.contains("\u{1B}") && trailers["Argocd-reference-commit-subject"]?.contains("still") == true)
        let again = try repository.tenantc(commit)
        #expect(again.status == 0 && again.errors.contains("is what"), "\(again.all)")
    }

    @Test func noteAndBranchArePushedTogether() throws {
        let repository = try TemporaryRepository.filled()
        let remote = repository.area + "/bare.git"
        try repository.git(["clone", "--quiet", "--bare", repository.root, remote])
        let first = repository.area + "/first", second = repository.area + "/second"
        for clone in [first, second] { try repository.git(["clone", "--quiet", remote, clone]) }
        let push = commit + ["--push", "origin"]
        let one = try repository.tenantc(push + ["--tenant", "acme"], in: first)
        #expect(one.status == 0 && one.errors.contains("pushed \(Self.notes)"), "\(one.all)")
        let two = try repository.tenantc(push + ["--tenant", "globex"], in: second)
        #expect(two.status == 0 && two.errors.contains("pushed \(Self.notes)"), "\(two.all)")
        let source = try repository.git(["rev-parse", "main"], in: remote)
        for revision in ["rendered", "rendered~1"] {
            let note = try repository.git(["notes", "--ref=hydrator.metadata", "show", revision], in: remote)
            #expect(note == "{\"drySha\":\"\(source)\"}")
        }
        #expect(try repository.git(["rev-list", "--count", Self.notes], in: remote) == "2")
        let again = try repository.tenantc(push + ["--tenant", "globex"], in: second)
        #expect(again.status == 0 && !again.errors.contains("pushed"), "\(again.all)")
        try expectSound(remote)
        // Notes that nobody has pushed are not lost where the remote's are others.
        try repository.git(["notes", "--ref=hydrator.metadata", "add", "--message", "mine", "HEAD"], in: first)
        let mine = try repository.git(["rev-parse", Self.notes], in: first)
        let apart = try repository.tenantc(push + ["--tenant", "globex"], in: first)
        #expect(apart.status == 0 && apart.errors.contains("git notes merge"), "\(apart.all)")
        #expect(try repository.git(["rev-parse", Self.notes], in: first) == mine)
    }

    @Test func aFileOfOthersStays() throws {
        let repository = try TemporaryRepository.filled()
        try repository.git(["checkout", "--quiet", "-b", "rendered"])
        try repository.write("hydrator.metadata", "mine\n")
        try repository.commitAll()
        try repository.git(["checkout", "--quiet", "main"])
        let tip = try repository.git(["rev-parse", "rendered"])
        let refused = try repository.tenantc(commit)
        #expect(refused.status == 2 && refused.errors.contains("hydrator.metadata"), "\(refused.all)")
        #expect(try repository.git(["rev-parse", "rendered"]) == tip)
        #expect(try repository.tenantc(commit + ["--force"]).status == 0)
        #expect(try metadata(repository)["repoURL"] as? String == Self.url)
    }

    @Test func theSameSourceGivesTheSameIds() throws {
        var ids: Set<String> = []
        for _ in 0..<2 {
            let repository = try TemporaryRepository.filled()
            #expect(try repository.tenantc(commit).status == 0)
            ids.insert(try repository.git(["rev-parse", "rendered", Self.notes]))
        }
        #expect(ids.count == 1)
    }

    @Test(arguments: [
        (["--hydrator"], "--branch"), (["--branch", "r", "--hydrator-url", "https://a/b"], "--hydrator"),
        (["--branch", "r", "--hydrator", "--hydrator-url", "/srv/git"], "takes a URL"),
    ])
    func optionsThatDoNotFit(_ options: [String], _ words: String) throws {
        let repository = try TemporaryRepository.filled()
        let run = try repository.tenantc(["commit"] + options)
        #expect(run.status == 2 && run.errors.contains(words), "\(run.all)")
    }
}
