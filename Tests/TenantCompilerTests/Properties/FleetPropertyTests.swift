import Diagnostics
import TestSupport
import Testing

@testable import TenantCompiler

/// What holds of every compile, tried on the sources that this repository ships and on damaged copies of them.
struct FleetPropertyTests {
    private static func print(_ compilation: Compilation) -> [String] {
        compilation.files.sorted { $0.key < $1.key }.map { "\($0.key)\n\($0.value)" } + [compilation.summary]
    }

    private static func workers(_ count: Int) -> CompileOptions {
        var options = CompileOptions()
        options.workers = count
        return options
    }

    @Test func shippedSourcesAreAccepted() async throws {
        let compilation = await compile(SourceMap(try Repository.sources()))
        #expect(compilation.codes.isEmpty, "\(compilation.summary)")
        #expect(compilation.tenantCount >= 6)
    }

    @Test func orderAndWorkersChangeNothing() async throws {
        var generator = SeededGenerator(seed: SeededGenerator.seedOfRun())
        var damaged = try Repository.sources()
        for index in damaged.indices.shuffled(using: &generator).prefix(4) {
            damaged[index] = Mutation.mutate(damaged[index], using: &generator)
        }
        for files in [try Repository.sources(), damaged] {
            let first = Self.print(await compile(SourceMap(files)))
            let again = Self.print(await compile(SourceMap(files)))
            #expect(first == again)
            for _ in 0..<3 {
                let shuffled = Self.print(await compile(SourceMap(files.shuffled(using: &generator)), Self.workers(4)))
                #expect(first == shuffled)
            }
        }
    }

    /// More tenants than one worker takes at once.
    @Test func workersShareManyTenants() async {
        let files = (0..<70).map { SourceFile(path: "tenants/t\($0).yaml", text: Fixture.tenant("t\($0)")) }
        let one = Self.print(await compile(Fixture.tree(files)))
        let four = Self.print(await compile(Fixture.tree(files), Self.workers(4)))
        #expect(one.count > 70 && one == four)
    }

    @Test func damageNeverCrashesNorHangs() async throws {
        var generator = SeededGenerator(seed: SeededGenerator.seedOfRun())
        let shipped = try Repository.sources()
        for round in 0..<120 {
            var files = shipped
            for _ in 0..<Int.random(in: 1...3, using: &generator) {
                let index = Int.random(in: files.indices, using: &generator)
                files[index] = Mutation.mutate(files[index], using: &generator)
            }
            let start = ContinuousClock.now
            let compilation = await compile(SourceMap(files))
            let (time, areSpansGood) = (ContinuousClock.now - start, compilation.spansLieInFiles)
            #expect(areSpansGood, "round \(round)")
            #expect(time < .seconds(15), "round \(round)")
            for diagnostic in compilation.diagnostics {
                #expect(Check.named(diagnostic.code) != nil, "\(diagnostic.code) is no check")
                #expect(!diagnostic.labels.isEmpty, "\(diagnostic.message)")
            }
            for path in compilation.files.keys { #expect(isWithinOut(path), "\(path)") }
        }
    }

    @Test func safeFixesRemoveTheirFinding() async throws {
        var generator = SeededGenerator(seed: SeededGenerator.seedOfRun())
        var trees = Check.all.flatMap { check in
            (check.accepts + check.refuses).map { Fixture.tree($0.files(over: check.given)) }
        }
        let shipped = try Repository.sources()
        for word in ["yes", "on", "1e3", "0x1F", "1_000", "12:30:45", "~", "2026-12-31", "1234", "no"] {
            trees.append(Fixture.tree(["tenants/a.yaml": Fixture.tenant("a", "displayName: \(word)")]))
            trees.append(
                Fixture.tree([
                    "tenants/a.yaml": Fixture.tenant(
                        "a", "alerts: { resources: \(word) }\naccess: [ { group: \(word) } ]")
                ]))
        }
        for _ in 0..<20 {
            let index = Int.random(in: shipped.indices, using: &generator)
            var files = shipped
            files[index] = Mutation.mutate(files[index], using: &generator)
            trees.append(SourceMap(files))
        }
        var count = 0
        for tree in trees {
            let before = await compile(tree)
            for diagnostic in before.diagnostics {
                for fix in diagnostic.fixes where fix.isSafe {
                    count += 1
                    let after = await compile(fix.applied(to: tree))
                    #expect(
                        after.diagnostics.count < before.diagnostics.count,
                        "\(diagnostic.message): \(fix)\n\(after.summary)")
                    let added = Set(after.codes).subtracting(before.codes)
                    #expect(added.isEmpty, "\(diagnostic.message): \(fix)\n\(after.summary)")
                }
            }
        }
        #expect(count >= 10)
    }

    @Test func nearMissesAreGuessed() async {
        let spec = """
            displyName: Acme
            lifecycle: suspendet
            quota: { requests.cpuu: "1" }
            acess: []
            workloads: [ { name: a, image: x/y:1, replcas: 2, preset: smal } ]
            environments: { producton: {} }
            network: { allowFrom: [ { tenant: globx } ] }
            """
        let compilation = await compile(
            Fixture.tree([
                "tiers/presets.yaml":
                    "{ apiVersion: tenantc.dev/v1, kind: Preset, metadata: { name: small }, spec: { replicas: 2 } }",
                "tenants/acme.yaml": Fixture.tenant("acme", spec),
                "tenants/beta.yaml": Fixture.tenant("beta").replacing("tier: standard", with: "tier: standrad"),
                "tenants/globex.yaml": Fixture.tenant("globex"),
                "tenants/other.yaml": Fixture.tenant("other", "network: { allowFrom: [ { tenant: globx } ] }"),
            ]))
        let told = compilation.diagnostics.map {
            ([$0.message, $0.help ?? ""] + $0.labels.map(\.text)).joined(separator: " ")
        }
        let words = [
            "displayName", "suspended", "requests.cpu", "access", "replicas", "small", "production", "standard",
            "globex",
        ]
        for word in words {
            #expect(told.contains { $0.contains("did you mean `\(word)`") }, "\(word)\n\(told.joined(separator: "\n"))")
        }
    }
}

/// Whether a path stays below the folder it is written to.
func isWithinOut(_ path: String) -> Bool {
    !path.hasPrefix("/") && path.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") }
        && path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
            !$0.isEmpty && !$0.contains("..") && $0 != "." && $0.utf8.count <= 200
        }
}

extension Fix {
    /// A tree with the edits made.
    fileprivate func applied(to sources: SourceMap) -> SourceMap {
        var files = sources.files
        for edit in edits.sorted(by: { $0.span.start > $1.span.start }) {
            let file = files[Int(edit.span.file.index)]
            var bytes = file.bytes
            bytes.replaceSubrange(Int(edit.span.start)..<Int(edit.span.end), with: Array(edit.replacement.utf8))
            files[Int(edit.span.file.index)] = SourceFile(path: file.path, bytes: bytes)
        }
        return SourceMap(files)
    }
}
