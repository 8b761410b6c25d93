import Diagnostics
import TestSupport
import Testing

@testable import TenantCompiler

/// What holds of every comparison, tried on the sources that this repository ships and on damaged copies of them.
@Suite struct DiffPropertyTests {
    private static let side = DiffReport.Side(title: "side", commit: nil, errors: 0)

    private func json(_ diff: WorldDiff) -> String {
        DiffFormat.json.render(DiffReport(base: Self.side, head: Self.side, diff: diff))
    }

    @Test func whatIsTheSameDiffersInNothing() async throws {
        let outputs = await compile(SourceMap(try Repository.sources())).outputs
        #expect(outputs.count > 10)
        let diff = await compareWorlds(base: outputs, head: outputs)
        #expect(diff.isEmpty && diff.risks.isEmpty && diff.counts.respelled == 0)
        let none = await compareWorlds(base: [], head: [])
        #expect(none.isEmpty)
    }

    @Test func everythingIsAddedOrRemovedAtOnce() async throws {
        let outputs = await compile(SourceMap(try Repository.sources())).outputs
        let added = await compareWorlds(base: [], head: outputs)
        let removed = await compareWorlds(base: outputs, head: [])
        let objects = outputs.reduce(0) { $0 + $1.files.count }
        #expect(added.counts.objectsAdded == objects && removed.counts.objectsRemoved == objects)
        #expect(added.added.map(\.unit) == removed.removed.map(\.unit))
        #expect(added.risks.isEmpty)
        #expect(removed.risks.filter { $0.risk.name == "namespace-removed" }.flatMap(\.units).count == outputs.count)
    }

    @Test func platformsAreAddedOrRemovedAtOnce() async throws {
        let platforms = try #require(await compile(SourceMap(try Repository.sources())).reports).platformUnits
        #expect(platforms.map(\.environment) == ["production", "staging"])
        let same = await compareWorlds(base: platforms, head: platforms)
        #expect(same.isEmpty && same.risks.isEmpty && same.counts.platform.compared == 2)
        let added = await compareWorlds(base: [], head: platforms)
        let removed = await compareWorlds(base: platforms, head: [])
        let files = platforms.reduce(0) { $0 + $1.files.count }
        #expect(files > 20)
        #expect(added.counts.platform.objectsAdded == files && removed.counts.platform.objectsRemoved == files)
        #expect(added.risks.isEmpty)
        #expect(added.counts.objectsAdded == 0 && added.counts.tenantsAdded == 0)
    }

    @Test func orderAndWorkersChangeNothing() async throws {
        var generator = SeededGenerator(seed: SeededGenerator.seedOfRun())
        let shipped = try Repository.sources()
        let base = all(await compile(SourceMap(shipped)))
        var differing = 0
        for _ in 0..<40 where differing < 5 {
            var files = shipped
            for _ in 0..<3 {
                let index = Int.random(in: files.indices, using: &generator)
                files[index] = edited(files[index], using: &generator)
            }
            let compiled = await compile(SourceMap(files))
            // What is refused may hold a tenant twice, and is never compared.
            if compiled.isRefused { continue }
            let head = all(compiled)
            let first = await compareWorlds(base: base, head: head)
            let shuffled = await compareWorlds(
                base: base.shuffled(using: &generator), head: head.shuffled(using: &generator), workers: 4)
            #expect(json(first) == json(shuffled))
            let back = await compareWorlds(base: head, head: base)
            #expect(first.counts.objectsAdded == back.counts.objectsRemoved)
            #expect(first.counts.objectsChanged == back.counts.objectsChanged)
            #expect(first.counts.platform.objectsAdded == back.counts.platform.objectsRemoved)
            #expect(first.counts.platform.objectsChanged == back.counts.platform.objectsChanged)
            #expect(first.isEmpty == back.isEmpty)
            // Nothing that differs in bytes goes unsaid.
            let isSame = content(base) == content(head)
            let respelled = first.counts.respelled + first.counts.platform.respelled
            #expect(isSame == (first.isEmpty && respelled == 0))
            if !isSame { differing += 1 }
        }
        #expect(differing > 0)
    }

    /// Tenants' units and environments' platforms.
    private func all(_ compilation: Compilation) -> [RenderedUnit] {
        compilation.outputs + (compilation.reports?.platformUnits ?? [])
    }

    /// Each file's bytes, as the platforms of all environments share theirs.
    private func content(_ units: [RenderedUnit]) -> [String: [UInt8]] {
        Dictionary(
            units.flatMap { unit in unit.files.map { ($0.path, Array(unit.bytes[$0.range])) } }
        ) { first, _ in first }
    }

    /// Changes a number or a word of a file, so that it mostly still compiles.
    private func edited(_ file: SourceFile, using generator: inout SeededGenerator) -> SourceFile {
        var text = String(decoding: file.bytes, as: UTF8.self)
        let words = [
            ("restricted", "baseline"), ("standard", "basic"), ("viewer", "admin"), ("8080", "8081"), ("Gi", "Mi"),
            ("replicas: 2", "replicas: 0"), ("production", "staging"), ("#", "# "), ("1", "2"), ("5", "4"),
        ]
        for (word, other) in words.shuffled(using: &generator) {
            guard let range = text.ranges(of: word).randomElement(using: &generator) else { continue }
            text.replaceSubrange(range, with: other)
            break
        }
        return SourceFile(path: file.path, text: text)
    }
}
