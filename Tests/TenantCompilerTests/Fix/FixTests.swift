import Diagnostics
import TestSupport
import Testing

@testable import TenantCompiler

/// What putting findings right keeps to, whatever the sources are.
struct FixTests {
    private static func fix(_ tree: SourceMap, unsafe takesUnsafe: Bool = false, codes: Set<String> = []) async
        -> FixResult
    {
        var selection = FixSelection()
        selection.takesUnsafe = takesUnsafe
        selection.codes = codes
        return await fixFindings(in: tree, Fixture.options, selection)
    }

    private static func text(_ sources: SourceMap, _ path: String = "tenants/acme.yaml") -> String {
        sources.files.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    }

    @Test func quotesCommentsAndLineEndsStay() async {
        let old = Fixture.tenant(
            "acme",
            """
            lifecycle: 'actve'   # runs
            displyName: "A"
            alerts: { resources: yes, rules: [ { alert: A, expr: up, severity: "criticle" } ] }
            """
        ).replacing("\n", with: "\r\n")
        let result = await Self.fix(Fixture.tree(["tenants/acme.yaml": old]), unsafe: true)
        #expect(result.compilation.faults.isEmpty, "\(result.compilation.summary)")
        let wanted = old.replacing("'actve'", with: "'active'").replacing("displyName", with: "displayName")
            .replacing("yes", with: "true").replacing("\"criticle\"", with: "\"critical\"")
        #expect(Self.text(result.sources) == wanted)
    }

    @Test func onlySafeFixesAreMadeUnasked() async {
        let old = Fixture.tenant("acme", "lifecycle: actve\nalerts: { resources: yes }")
        let result = await Self.fix(Fixture.tree(["tenants/acme.yaml": old]))
        #expect(Self.text(result.sources) == old.replacing("yes", with: "true"))
        #expect(result.unsafeCount == 1)
        #expect(result.outcomes.map(\.finding.code) == ["wrong-type"])
    }

    /// A change that uncovers other faults is taken back, and others are made all the same.
    @Test func whatGetsWorseIsTakenBack() async {
        let files: KeyValuePairs<String, String> = [
            "tenants/acme.yaml": Fixture.tenant("acme", "displayName: on"),
            "tenants/bad.yaml": Fixture.tenant("bad", "lifecycle: retird").replacing(
                "kind: Tenant", with: "kind: Tenat"),
            "tenants/globex.yaml": Fixture.tenant("globex", "lifecycle: retird"),
        ]
        let result = await Self.fix(Fixture.tree(files), unsafe: true)
        #expect(result.compilation.codes == ["unknown-kind"], "\(result.compilation.summary)")
        let refused = result.outcomes.filter { $0.refusal != nil }
        #expect(refused.map(\.path) == ["tenants/bad.yaml"])
        #expect(refused.first?.refusal?.contains("unknown-word") == true)
        #expect(Self.text(result.sources, "tenants/globex.yaml").contains("lifecycle: retired"))
    }

    @Test func whatIsExemptedIsLeft() async {
        let files = [Policies.standard(), Policies.tenant(), Policies.exemption()]
        let result = await Self.fix(Fixture.tree(files), unsafe: true)
        #expect(result.outcomes.isEmpty)
        #expect(result.compilation.codes == ["breach-exempted"])
    }

    @Test func codesAndTenantsAreHeldTo() async {
        let spec = "lifecycle: actve\nmetrics: [ { name: done, type: counter } ]"
        let files = [
            Policies.standard(), SourceFile(path: "tenants/acme.yaml", text: Fixture.tenant("acme", spec)),
            SourceFile(path: "tenants/globex.yaml", text: Fixture.tenant("globex", spec)),
        ]
        let one = await Self.fix(Fixture.tree(files), unsafe: true, codes: ["standard-breached"])
        #expect(one.compilation.codes == ["unknown-word", "unknown-word"])
        var selection = FixSelection()
        selection.takesUnsafe = true
        selection.tenants = ["globex"]
        let other = await fixFindings(in: Fixture.tree(files), Fixture.options, selection)
        #expect(Set(other.compilation.diagnostics.compactMap(\.tenant)) == ["acme"])
    }

    /// Annotations and labels with defaults, in flow and block form, beside what is there.
    @Test(arguments: [
        ("{ alert: A, expr: up }", "{ alert: A, expr: up, annotations: { team: \"a b\" } }"),
        ("{ alert: A, expr: up, annotations: {} }", "{ alert: A, expr: up, annotations: { team: \"a b\" } }"),
        (
            "{ alert: A, expr: up, annotations: { x: z } }",
            "{ alert: A, expr: up, annotations: { x: z, team: \"a b\" } }"
        ),
        ("{ alert: A, expr: up, annotations: { team: '' } }", "{ alert: A, expr: up, annotations: { team: \"a b\" } }"),
        (
            "alert: A  # one\n      expr: up  # two",
            "alert: A  # one\n      expr: up  # two\n      annotations: { team: \"a b\" }"
        ),
        (
            "alert: A\n      annotations:\n        x: |\n          y\n      expr: up",
            "alert: A\n      annotations:\n        x: |\n          y\n        team: \"a b\"\n      expr: up"
        ),
    ])
    func whatIsMissingIsWritten(rule: String, wanted: String) async {
        let standard = Policies.standard(
            rules: "{ type: requiredAnnotations, annotations: [ team ], defaults: { team: a b }, message: m }")
        for isCRLF in [false, true] {
            func lines(_ rule: String) -> String {
                let text = "groups:\n  - name: g\n    rules:\n    - \(rule)\n"
                return isCRLF ? text.replacing("\n", with: "\r\n") : text
            }
            let files = [
                standard,
                SourceFile(
                    path: "tenants/acme/tenant.yaml",
                    text: Fixture.tenant("acme", "alerts: { resources: false }")),
                SourceFile(path: "tenants/acme/rules/r.yaml", text: lines(rule)),
            ]
            let result = await Self.fix(Fixture.tree(files))
            #expect(result.compilation.faults.isEmpty, "\(result.compilation.summary)")
            #expect(Self.text(result.sources, "tenants/acme/rules/r.yaml") == lines(wanted))
        }
    }

    @Test func annotationsOfADocumentHaveKeysOfTheirOwn() async {
        let standard = Policies.standard(
            rules: """
                { type: requiredAnnotations, annotations: [ runbook_url, team ], message: m,
                    defaults: { runbook_url: "https://runbooks.example", team: core } }
                """)
        let spec = "alerts:\n  resources: false\n  rules:\n    - alert: A\n      expr: up\n      severity: info\n"
        let files = [standard, SourceFile(path: "tenants/acme.yaml", text: Fixture.tenant("acme", spec))]
        let result = await Self.fix(Fixture.tree(files))
        #expect(result.compilation.faults.isEmpty, "\(result.compilation.summary)")
        #expect(
            Self.text(result.sources).contains(
                "severity: info\n        runbook: \"https://runbooks.example\"\n        annotations: { team: core }\n"))
    }

    /// Whatever is damaged: fixes remove findings and add none, and what they do not name stays byte for byte; to fix
    /// again changes nothing.
    @Test func randomFleetsGetBetterOnly() async throws {
        let seed = SeededGenerator.seedOfRun()
        var random = SeededGenerator(seed: seed)
        let shipped = try Repository.sources()
        let words = [
            "critical", "active", "standard", "counter", "histogram", "restricted", "_total", "true", "image:",
        ]
        var fixed = 0
        var rounds = 0
        // How much of what is damaged has a fix depends on what the repository holds.
        while rounds < 25 || fixed <= 10 && rounds < 100 {
            rounds += 1
            var files = shipped
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                let index = Int.random(in: files.indices, using: &random)
                if Bool.random(using: &random) {
                    files[index] = Mutation.mutate(files[index], using: &random)
                } else {
                    files[index] = Self.mistype(files[index], words, using: &random)
                }
            }
            let tree = SourceMap(files)
            // What follows from other findings is told only once those are gone.
            var options = Fixture.options
            options.tellsConsequences = true
            let before = await compile(tree, options)
            let result = await Self.fix(tree, unsafe: true)
            let made = result.outcomes.count { $0.refusal == nil }
            fixed += made
            #expect(result.compilation.diagnostics.count <= before.diagnostics.count - made, "seed \(seed)")
            #expect(
                Self.changedLines(tree, result.sources).isSubset(of: Self.editedLines(before, tree, result)),
                "seed \(seed)")
            if result.outcomes.isEmpty { #expect(result.sources.files == tree.files) }
            let again = await Self.fix(result.sources, unsafe: true)
            #expect(again.sources.files == result.sources.files, "seed \(seed)")
        }
        #expect(fixed > 10, "seed \(seed)")
    }

    /// Fixes that touch different places give the same bytes in either order.
    @Test func fixesCommute() async throws {
        let spec = """
            lifecycle: actve
            alerts: { resources: yes, rules: [ { alert: A, expr: "rate(done[5m])", severity: infoo } ] }
            metrics: [ { name: done, type: counter }, { name: left, type: counter } ]
            """
        let tree = Fixture.tree([
            Policies.standard(), SourceFile(path: "tenants/acme.yaml", text: Fixture.tenant("acme", spec)),
        ])
        let fixes = await compile(tree, Fixture.options).diagnostics.compactMap { $0.fixes.first }
        #expect(fixes.count == 5)
        var texts: Set<String> = []
        for seed in 0..<20 {
            var random = SeededGenerator(seed: UInt64(seed))
            var (sources, edits) = (tree, EditSet())
            for fix in fixes.shuffled(using: &random) {
                let isAdded = edits.add(fix, in: tree)
                #expect(isAdded)
            }
            sources = edits.applied(to: tree)
            texts.insert(Self.text(sources))
            // One after the other, each found anew.
            var step = tree
            for fix in fixes.shuffled(using: &random) {
                let found = await compile(step, Fixture.options).diagnostics.flatMap(\.fixes)
                let same = try #require(found.first { $0.title == fix.title })
                var one = EditSet()
                let isAdded = one.add(same, in: step)
                #expect(isAdded)
                step = one.applied(to: step)
            }
            texts.insert(Self.text(step))
        }
        #expect(texts.count == 1)
    }

    /// A letter of a known word is dropped.
    private static func mistype(_ file: SourceFile, _ words: [String], using random: inout SeededGenerator)
        -> SourceFile
    {
        let text = String(decoding: file.bytes, as: UTF8.self)
        guard let word = words.shuffled(using: &random).first(where: { text.contains($0) }) else { return file }
        let mistyped = String(word.dropLast(2)) + String(word.suffix(1))
        return SourceFile(path: file.path, text: text.replacing(word, with: mistyped, maxReplacements: 1))
    }

    /// Lines that are no more what they were, as `path:line`.
    private static func changedLines(_ old: SourceMap, _ new: SourceMap) -> Set<String> {
        var changed: Set<String> = []
        for (before, after) in zip(old.files, new.files) where before.bytes != after.bytes {
            let a = before.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
            let b = after.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
            for change in b.difference(from: a) {
                if case .remove(let line, _, _) = change { changed.insert("\(before.path):\(line)") }
            }
        }
        return changed
    }

    /// Lines that some fix of the first or of a later compile may edit: those of the findings that were told.
    private static func editedLines(_ before: Compilation, _ tree: SourceMap, _ result: FixResult) -> Set<String> {
        var lines: Set<String> = []
        for outcome in result.outcomes where outcome.refusal == nil {
            for edit in outcome.finding.fixes.first(where: { $0.title == outcome.title })?.edits ?? [] {
                let table = LineTable(tree[edit.span.file].bytes)
                let first = table.lineIndex(of: Int(edit.span.start)), last = table.lineIndex(of: Int(edit.span.end))
                // A fix found in a later compile is off by the edits before it, within its line.
                for line in max(0, first - 1)...(last + 1) { lines.insert("\(tree[edit.span.file].path):\(line)") }
            }
        }
        return lines
    }
}
