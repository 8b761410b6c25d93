import Foundation
import TestSupport
import Testing

/// What is remembered of a compile changes its time and nothing else.
@Suite struct CompileCacheTests {
    private static let anOutput = "out/production/tenants/tenant-0/resourcequota-tenant-quota.yaml"

    private struct Repository {
        let folder: TemporaryFolder

        /// Two compiles: one that writes, and, once the times of files are certain, one that finds nothing to do.
        init(tenants: Int = 3) throws {
            folder = try TemporaryFolder()
            try GeneratedFleet(count: tenants).write(.a, to: folder, under: ".")
            let made = try Invocation(arguments: ["git", "init", "--quiet", "."], folder: folder.path).run()
            try #require(made.status == 0, "\(made.errors)")
            try settle()
        }

        func settle() throws {
            _ = try compile()
            usleep(120_000)
            _ = try compile()
        }

        func compile(_ arguments: [String] = []) throws -> Outcome {
            try Invocation.tenantc(["compile", "--timings"] + arguments, in: folder).run()
        }

        /// Whether a compile does no more than look at times.
        func isRecalled(_ arguments: [String] = []) throws -> Bool {
            try compile(arguments).errors.contains("stage recall")
        }
    }

    @Test func recallsWhatIsUnchanged() throws {
        let repository = try Repository()
        let run = try repository.compile()
        #expect(run.errors.hasPrefix("2 tenants compiled into out: 0 files written, "))
        #expect(run.errors.contains(" unchanged, 0 deleted\nstage recall "))
        let check = try repository.compile(["--check"])
        #expect(check.errors.hasPrefix("out is up to date: ") && check.errors.contains(" files\nstage recall "))
        #expect(try !repository.isRecalled(["--budget", "2"]))
        #expect(try !repository.isRecalled(["--tenant", "tenant-0"]))
        #expect(try !repository.isRecalled(["--force"]))
    }

    @Test(
        arguments: [
            (
                "a source is edited",
                { try $0.write("# edited\n" + $0.text("tenants/tenant-0.yaml"), to: "tenants/tenant-0.yaml") }
            ),
            ("a source is added", { try $0.write("---\n", to: "tenants/new.yaml") }),
            ("a source is removed", { try $0.remove("tenants/tenant-0.yaml") }),
            ("an output is removed", { try $0.remove(CompileCacheTests.anOutput) }),
            ("a foreign file is added", { try $0.write("mine", to: "out/production/tenants/tenant-0/mine.yaml") }),
            ("a folder becomes a link", CompileCacheTests.linkTiers),
            ("a link leads nowhere", { try $0.link("policies", to: "nowhere") }),
            ("an output is edited and its times put back", CompileCacheTests.editAndPutBack),
        ] as [(String, @Sendable (TemporaryFolder) throws -> Void)])
    func forgetsWhat(_ name: String, change: @Sendable (TemporaryFolder) throws -> Void) throws {
        let repository = try Repository()
        try #require(try repository.isRecalled())
        try change(repository.folder)
        #expect(try !repository.isRecalled(["--check"]), "\(name)")
    }

    @Sendable private static func linkTiers(_ folder: TemporaryFolder) throws {
        try FileManager.default.moveItem(atPath: folder.path + "/tiers", toPath: folder.path + "/tiers.real")
        try folder.link("tiers", to: "tiers.real")
    }

    /// The same size, and the times of before: what tools that set times do.
    @Sendable private static func editAndPutBack(_ folder: TemporaryFolder) throws {
        let path = "\(folder.path)/\(anOutput)"
        let old = try FileManager.default.attributesOfItem(atPath: path)
        var bytes = try folder.bytes(anOutput)
        bytes[bytes.count - 2] ^= 1
        let file = try FileHandle(forWritingTo: URL(filePath: path))
        try file.write(contentsOf: Data(bytes))
        try file.close()
        try FileManager.default.setAttributes([.modificationDate: old[.modificationDate] as Any], ofItemAtPath: path)
    }

    /// After any edit, a folder that remembers holds what one that does not would hold.
    @Test func givesWhatAColdRunGives() throws {
        let seed = SeededGenerator.seedOfRun()
        var random = SeededGenerator(seed: seed)
        let repository = try Repository(tenants: 8)
        for round in 0..<12 {
            let index = Int.random(in: 0..<8, using: &random)
            let source = "tenants/\(GeneratedFleet.tenant(index)).yaml"
            switch Int.random(in: 0..<4, using: &random) {
            case 0 where repository.folder.holds(source): try repository.folder.remove(source)
            case 1: try repository.settle()
            case 2:
                let text = try repository.folder.text("tiers/basic.yaml")
                try repository.folder.write(text.replacing("pods: 10", with: "pods: 11"), to: "tiers/basic.yaml")
            default: try GeneratedFleet(count: 8).write(round % 2 == 0 ? .a : .b, to: repository.folder, under: ".")
            }
            #expect(try repository.compile().status == 0)
            let cold = try Invocation.tenantc(["compile", "--out", "cold-\(round)"], in: repository.folder).run()
            #expect(cold.status == 0)
            let isSame =
                try repository.folder.files(below: "out") == repository.folder.files(below: "cold-\(round)")
            #expect(isSame, "seed \(seed), round \(round)")
        }
    }

    @Test func remembersNothingOutsideARepository() throws {
        let repository = try Repository()
        try repository.folder.remove(".git")
        try repository.settle()
        #expect(try !repository.isRecalled())
    }

    /// A warning is said every time.
    @Test func remembersNothingThatWarned() throws {
        let repository = try Repository()
        try repository.folder.write(
            """
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: lonely }
            spec:
              tier: basic
              owner: { email: ops@example.com }
              network: { allowFrom: [ { tenant: tenant-0 } ] }

            """, to: "tenants/lonely.yaml")
        try repository.settle()
        let run = try repository.compile()
        #expect(run.errors.contains("warning["))
        #expect(!run.errors.contains("stage recall"))
    }
}
