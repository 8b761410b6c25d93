import Foundation
import TestSupport
import Testing

/// A commit that renders only what changed is the commit that renders everything.
@Suite struct IncrementalCommitTests {
    private static let person = ["--author", "A. Robot <robot@example.com>", "--timings"]

    private static func commit(_ repository: TemporaryRepository, _ more: [String]) throws -> Shell.Result {
        try repository.tenantc(["commit"] + more + person)
    }

    private static func tenant(_ name: String, _ lines: [String]) -> String {
        TemporaryRepository.tenant(name) + lines.map { "  \($0)\n" }.joined()
    }

    /// One change of the sources, as people make them.
    private struct Edit {
        var random: SeededGenerator

        mutating func apply(to repository: TemporaryRepository) throws {
            let name = "t\(Int.random(in: 0..<6, using: &random))"
            let file = "tenants/\(name).yaml", folder = "tenants/\(name)"
            let isFolder = FileManager.default.fileExists(atPath: repository.root + "/" + folder)
            let isFile = FileManager.default.fileExists(atPath: repository.root + "/" + file)
            switch Int.random(in: 0..<13, using: &random) {
            case 0...4 where !isFolder: try repository.write(file, IncrementalCommitTests.tenant(name, lines()))
            case 0...4:
                try repository.write(
                    "\(folder)/manifests/config.yaml",
                    """
                    apiVersion: v1
                    kind: ConfigMap
                    metadata: { name: config }
                    data: { number: "\(Int.random(in: 0..<100, using: &random))" }
                    """)
            case 5 where isFile: try repository.remove(file)
            case 5 where isFolder: try repository.remove(folder)
            case 6 where isFile:
                try repository.remove(file)
                try repository.write("\(folder)/tenant.yaml", IncrementalCommitTests.tenant(name, lines()))
            case 7 where isFile:
                let text = try String(contentsOfFile: repository.root + "/" + file, encoding: .utf8)
                try repository.remove(file)
                try repository.write("tenants/moved/\(name).yaml", text)
            case 8: try repository.write("tiers/basic.yaml", tier(pods: Int.random(in: 5...15, using: &random)))
            case 9:
                try repository.write(
                    "policies/platform.yaml",
                    """
                    apiVersion: tenantc.dev/v1
                    kind: Platform
                    metadata: { name: p }
                    spec:
                      labelDomain: l\(Int.random(in: 0..<3, using: &random)).example.com
                      environments: { production: { cluster: "https://a.example" } }
                    """)
            case 12:
                let end = Bool.random(using: &random) ? IncrementalCommitTests.exemption(until: "9999-12-31") : ""
                try repository.write("policies/standards.yaml", IncrementalCommitTests.standard + end)
            case 10: try repository.write("tenants/README.md", "\(Int.random(in: 0..<100, using: &random))\n")
            default: try repository.write("notes.txt", "\(Int.random(in: 0..<100, using: &random))\n")
            }
        }

        private mutating func lines() -> [String] {
            let choices = [
                [], ["displayName: One"], ["quota: { pods: 8 }"], ["quota: { pods: 9 }"], ["lifecycle: suspended"],
                ["metrics: [ { name: done_total, type: counter } ]"], ["metrics: [ { name: done, type: counter } ]"],
                ["limitRange: { container: { max: { cpu: 2 } } }"], ["access: [ { group: a, role: viewer } ]"],
            ]
            return choices.randomElement(using: &random) ?? []
        }

        private func tier(pods: Int) -> String {
            """
            apiVersion: tenantc.dev/v1
            kind: Tier
            metadata: { name: basic }
            spec: { quota: { pods: \(pods) } }
            """
        }
    }

    @Test func giveWhatRenderingEverythingGives() throws {
        let seed = SeededGenerator.seedOfRun()
        let repository = try TemporaryRepository.filled()
        var edit = Edit(random: SeededGenerator(seed: seed))
        var (alone, idle, refused) = (0, 0, 0)
        for round in 0..<40 {
            // Some edits of each kind, however the others fall.
            switch round % 5 {
            case 0: try repository.write("tenants/acme.yaml", Self.tenant("acme", ["displayName: Acme \(round)"]))
            case 1: try repository.write("notes.txt", "\(round)\n")
            default: for _ in 0..<Int.random(in: 1...2, using: &edit.random) { try edit.apply(to: repository) }
            }
            try repository.git(["add", "--all"])
            try repository.git(["commit", "--quiet", "--allow-empty", "--message", "edit"])
            let place = "seed \(seed), round \(round)"
            let some = try Self.commit(repository, ["--branch", "some"])
            let all = try Self.commit(repository, ["--branch", "all", "--full"])
            #expect(some.status == all.status, "\(place): \(some.all) \(all.all)")
            guard some.status == 0 else {
                // What is refused now would be refused for good.
                refused += 1
                try repository.git(["reset", "--quiet", "--hard", "HEAD~1"])
                continue
            }
            if some.errors.contains("stage recompile"), !some.errors.contains("stage parse") { alone += 1 }
            if !some.errors.contains("stage read") { idle += 1 }
            let isSame = try repository.git(["rev-parse", "some:out"]) == repository.git(["rev-parse", "all:out"])
            #expect(isSame, "\(place)")
        }
        #expect(alone > 2 && idle > 2, "seed \(seed): \(alone) alone, \(idle) idle, \(refused) refused")
    }

    /// The sources stay, and the day on which an exemption or a grant ends comes.
    @Test(arguments: [
        (standard + exemption(until: "2024-05-31"), "metrics: [ { name: done, type: counter } ]"),
        (
            grant(until: "2024-05-31"),
            "alerts: { rules: [ { alert: A, expr: node_load1 > 1, for: 5m, severity: info } ] }"
        ),
    ])
    func whatEndsIsRendered(policies: String, line: String) throws {
        let repository = try TemporaryRepository.filled()
        try repository.write("policies/ending.yaml", policies)
        try repository.write("tenants/acme.yaml", Self.tenant("acme", [line]))
        var trees: [String] = []
        for (day, isAlone) in [
            ("2024-05-01", false), ("2024-05-31", true), ("2024-06-01", false), ("2024-06-02", true),
        ] {
            try repository.write("notes.txt", day)
            try repository.git(["add", "--all"])
            let dates = ["GIT_COMMITTER_DATE": "\(day)T12:00:00Z"]
            _ = try Shell.run(
                "git", ["commit", "--quiet", "--message", day], in: repository.root,
                environment: TemporaryRepository.identity.merging(dates) { $1 })
            let some = try Self.commit(repository, ["--branch", "some"])
            #expect(some.status == 0, "\(some.all)")
            #expect(some.errors.contains("stage recompile") == isAlone, "\(day): \(some.errors)")
            let all = try Self.commit(repository, ["--branch", "all", "--full"])
            #expect(all.status == 0, "\(all.all)")
            trees.append(try repository.git(["rev-parse", "some:out"]))
            #expect(try trees.last == repository.git(["rev-parse", "all:out"]), "\(day)")
        }
        #expect(trees[0] == trees[1] && trees[1] != trees[2] && trees[2] == trees[3])
    }

    private static let standard = """
        apiVersion: tenantc.dev/v1
        kind: Standard
        metadata: { name: S }
        spec:
          category: metrics
          title: Suffixes
          level: recommended
          rules: [ { type: suffix, metricType: counter, suffix: _total, message: m } ]
        """

    private static func exemption(until day: String) -> String {
        """

        ---
        apiVersion: tenantc.dev/v1
        kind: Exemption
        metadata: { name: e }
        spec: { tenant: acme, standard: S, reason: r, approvedBy: a, expires: \(day) }
        """
    }

    private static func grant(until day: String) -> String {
        """
        apiVersion: tenantc.dev/v1
        kind: MetricGrant
        metadata: { name: g }
        spec: { metrics: [ node_load1 ], tenants: [ acme ], reason: r, approvedBy: a, expires: \(day) }
        """
    }

    @Test func anOutputThatSomebodyChangedIsRenderedAnew() throws {
        let repository = try TemporaryRepository.filled()
        try #require(try Self.commit(repository, ["--branch", "rendered"]).status == 0)
        let good = try repository.git(["rev-parse", "rendered:out"])
        try repository.git(["worktree", "add", "--quiet", repository.area + "/other", "rendered"])
        let file = "out/production/tenants/acme/resourcequota-tenant-quota.yaml"
        let path = repository.area + "/other/" + file
        let text = try String(contentsOfFile: path, encoding: .utf8)
        try text.replacing("10", with: "99").write(toFile: path, atomically: true, encoding: .utf8)
        // The trailers are kept, as an amended commit keeps them.
        try repository.git(["commit", "--quiet", "--all", "--amend", "--no-edit"], in: repository.area + "/other")
        try repository.git(["worktree", "remove", "--force", repository.area + "/other"])
        #expect(try repository.git(["rev-parse", "rendered:out"]) != good)
        #expect(try Self.commit(repository, ["--branch", "rendered"]).status == 0)
        #expect(try repository.git(["rev-parse", "rendered:out"]) == good)
    }

    @Test func nothingChangedReadsNoTree() throws {
        let repository = try TemporaryRepository.filled()
        try #require(try Self.commit(repository, ["--branch", "rendered"]).status == 0)
        try repository.git(["commit", "--quiet", "--allow-empty", "--message", "nothing"])
        // Without their objects no source can be read.
        for tree in ["tiers", "tenants"] {
            let id = try repository.git(["rev-parse", "HEAD:\(tree)"])
            try repository.remove(".git/objects/\(id.prefix(2))/\(id.dropFirst(2))")
        }
        let again = try Self.commit(repository, ["--branch", "rendered"])
        #expect(again.status == 0 && again.errors.contains("is what"), "\(again.all)")
    }

    /// Whoever writes sources there can write trailers too.
    @Test func onTheCurrentBranchTrailersAreNotBelieved() throws {
        let repository = try TemporaryRepository.filled()
        try #require(try Self.commit(repository, []).status == 0)
        let output = try repository.git(["rev-parse", "HEAD:out"])
        let words = "x\n\nSource-Commit: HEAD\nCompiler: tenantc 0.1.0\nOutput-Tree: \(output)"
        try repository.git(["commit", "--quiet", "--allow-empty", "--message", words])
        try repository.git(["rm", "--quiet", "tenants/globex.yaml"])
        try repository.git(["commit", "--quiet", "--message", "remove globex"])
        let run = try Self.commit(repository, [])
        #expect(run.status == 0 && run.errors.contains("Render 1 tenant"), "\(run.all)")
        #expect(try repository.git(["ls-tree", "HEAD:out/production/tenants", "--name-only"]) == "acme")
    }

    /// What a whole run does not read is not read alone either.
    @Test(arguments: ["tenants/.h/g.yaml", "tenants/acme/sub/tenant.yaml/x.yaml", "tenants/.g.yaml"])
    func whatIsNoSourceStaysNone(_ path: String) throws {
        let repository = try TemporaryRepository.filled()
        try repository.remove("tenants/acme.yaml")
        try repository.write("tenants/acme/tenant.yaml", TemporaryRepository.tenant("acme"))
        try repository.write(path, TemporaryRepository.tenant("globex"))
        try repository.commitAll()
        try #require(try Self.commit(repository, ["--branch", "rendered"]).status == 0)
        let good = try repository.git(["rev-parse", "rendered:out"])
        try repository.write(path, Self.tenant("globex", ["access: [ { group: mine, role: admin } ]"]))
        try repository.commitAll()
        let run = try Self.commit(repository, ["--branch", "rendered"])
        #expect(run.status == 0, "\(run.all)")
        #expect(try repository.git(["rev-parse", "rendered:out"]) == good)
    }

    @Test func aTenantThatRunsNowhereTakesItsName() throws {
        let repository = try TemporaryRepository.filled()
        try repository.write("tenants/zero.yaml", Self.tenant("zero", ["environments: {}"]))
        try repository.commitAll()
        try #require(try Self.commit(repository, ["--branch", "rendered"]).status == 0)
        try repository.write("tenants/zero.yaml", Self.tenant("globex", ["environments: {}"]))
        try repository.commitAll()
        let run = try Self.commit(repository, ["--branch", "rendered"])
        #expect(run.status == 1 && run.errors.contains("duplicate-document"), "\(run.all)")
    }

    @Test func anotherBudgetIsAnotherVerdict() throws {
        let repository = try TemporaryRepository.filled()
        let long = "# " + String(repeating: "x", count: 5_000_000) + "\n"
        try repository.write("tenants/acme.yaml", long + TemporaryRepository.tenant("acme"))
        try repository.commitAll()
        try #require(try Self.commit(repository, ["--branch", "rendered", "--budget", "100"]).status == 0)
        #expect(try Self.commit(repository, ["--branch", "rendered"]).status == 1)
    }
}
