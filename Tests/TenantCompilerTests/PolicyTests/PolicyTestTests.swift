import Diagnostics
import TestSupport
import Testing

@testable import TenantCompiler

/// Cases that policies are tried on: how they are read, compiled and compared.
struct PolicyTestTests {
    private static func run(_ test: String, _ others: [SourceFile] = [Policies.standard()]) async -> PolicyTestRun {
        await runPolicyTests(Fixture.tree(others + [SourceFile(path: "policies/tests/t.yaml", text: test)]))
    }

    private static func test(_ spec: String, name: String = "one") -> String {
        "apiVersion: tenantc.dev/v1\nkind: PolicyTest\nmetadata: { name: \(name) }\nspec:\n"
            + spec.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)\n" }.joined()
    }

    private static func tenant(_ metrics: String) -> String {
        "{ metadata: { name: acme }, spec: { tier: standard, owner: { email: a@b.example }, metrics: [ \(metrics) ] } }"
    }

    @Test func theShippedStandardsPassTheirTests() async throws {
        let run = await runPolicyTests(SourceMap(try Repository.sources()))
        #expect(run.findings.isEmpty, "\(run.findings.map { "\($0.message) \($0.notes)" }.joined(separator: "\n"))")
        #expect(run.results.count >= 7)
    }

    /// Without a standard, some case that is about it fails: the tests test something.
    @Test(arguments: ["METRIC_NAMING_001", "LABEL_USAGE_001", "ALERTING_001", "DASHBOARD_001", "METRIC_UNITS_001"])
    func aStandardThatIsSwitchedOffIsNoticed(name: String) async throws {
        let sources = try Repository.sources().map { file in
            guard file.path == "policies/standards.yaml" else { return file }
            let text = String(decoding: file.bytes, as: UTF8.self)
            return SourceFile(
                path: file.path,
                text: text.replacing(
                    "  name: \(name)\nspec:\n", with: "  name: \(name)\nspec:\n  appliesTo: { tenants: [ nobody ] }\n"))
        }
        let run = await runPolicyTests(SourceMap(sources))
        #expect(run.hasFailed && run.diagnostics.isEmpty)
        #expect(run.findings.contains { $0.code == "unmet-expectation" })
    }

    /// A finding stands at the same text in the test's file, whatever form the source is written in.
    @Test(arguments: [
        "tenants:\n  - metadata: { name: acme }\n    spec:\n      tier: standard\n      owner: { email: a@b.example }\n      metrics:\n        - { name: «done», type: counter }\n",
        "tenants:\n  - { metadata: { name: acme }, spec: { tier: standard, owner: { email: a@b.example },\n      metrics: [ { name: «done», type: counter } ] } }\n",
        "tenants:\n  - |\n    apiVersion: tenantc.dev/v1\n    kind: Tenant\n    metadata: { name: acme }\n    spec: { tier: standard,\n\n      owner: { email: a@b.example }, metrics: [ { name: «done», type: counter } ] }\n",
        "tenants: []\nfiles:\n  tenants/acme.yaml: |2\n      apiVersion: tenantc.dev/v1\n      kind: Tenant\n      metadata: { name: acme }\n      spec: { tier: standard, owner: { email: a@b.example }, metrics: [ { name: «done», type: counter } ] }\n",
        "files:\n  tenants/acme.yaml:\n    # é\n    apiVersion: tenantc.dev/v1\n    kind: Tenant\n    metadata: { name: acme }\n    spec: { displayName: é, tier: standard, owner: { email: a@b.example }, metrics: [ { name: «done», type: counter } ] }\n",
    ])
    func findingsStandInTheTestsFile(marked: String) async throws {
        for isCRLF in [false, true] {
            var text = Self.test(marked + "expect: []")
            if isCRLF { text = text.replacing("\n", with: "\r\n") }
            let start = try #require(text.utf8.firstRange(of: Array("«".utf8))?.lowerBound)
            let offset = text.utf8.distance(from: text.utf8.startIndex, to: start)
            let run = await Self.run(text.replacing("«", with: "").replacing("»", with: ""))
            #expect(run.findings.map(\.code) == ["unexpected-finding"], "\(run.findings.map(\.message))")
            let span = try #require(run.findings.first?.primary)
            #expect(Int(span.start) == offset && span.end == span.start + 4, "\(text)")
        }
    }

    @Test func eachExpectationTakesAFindingOfItsOwn() async {
        let tenant = Self.tenant("{ name: a, type: counter }, { name: b, type: counter }")
        for (expect, failures) in [
            ("{ code: standard-breached }, { code: standard-breached, subject: metric/a }", 0),
            ("{ code: standard-breached, subject: metric/a }, { code: standard-breached }", 0),
            ("{ code: standard-breached, subject: metric/a }, { code: standard-breached, subject: metric/a }", 2),
            ("{ code: standard-breached }", 1), ("", 2),
            ("{ code: standard-breached }, { code: standard-breached }, { code: standard-breached }", 1),
        ] {
            let run = await Self.run(Self.test("tenants: [ \(tenant) ]\nexpect: [ \(expect) ]"))
            #expect(run.findings.count == failures, "\(expect)")
        }
    }

    /// As many expectations are met as can be, whatever the order.
    @Test func matchingsAreLargest() {
        let seed = SeededGenerator.seedOfRun()
        var random = SeededGenerator(seed: seed)
        for _ in 0..<300 {
            let rows = Int.random(in: 0...5, using: &random), columns = Int.random(in: 0...5, using: &random)
            let fits = (0..<rows).map { _ in (0..<columns).map { _ in Int.random(in: 0..<3, using: &random) == 0 } }
            let matching = Matching(expectations: rows, findings: columns) { fits[$0][$1] }
            let pairs = matching.findings.enumerated().compactMap { row, column in column.map { (row, $0) } }
            #expect(pairs.allSatisfy { fits[$0.0][$0.1] && matching.owners[$0.1] == $0.0 }, "seed \(seed)")
            #expect(Set(pairs.map(\.1)).count == pairs.count)
            #expect(pairs.count == Self.largest(fits[...], used: []), "seed \(seed)")
        }
    }

    private static func largest(_ rows: ArraySlice<[Bool]>, used: Set<Int>) -> Int {
        guard let row = rows.first else { return 0 }
        let rest = rows.dropFirst()
        let taken = row.indices.filter { row[$0] && !used.contains($0) }.map {
            largest(rest, used: used.union([$0])) + 1
        }
        return max(taken.max() ?? 0, largest(rest, used: used))
    }

    @Test func theNearestIsTold() async {
        let run = await Self.run(
            Self.test(
                "tenants: [ \(Self.tenant("{ name: done, type: counter }")) ]\n"
                    + "expect: [ { code: standard-breached, standard: SUFFIX, subject: metric/dome } ]"))
        let unmet = run.findings.first { $0.code == "unmet-expectation" }
        #expect(unmet?.labels.map(\.text) == ["expected here", "the nearest is `standard-breached`"])
        #expect(unmet?.notes.contains { $0.contains("subject: \"metric/done\"") } == true, "\(unmet?.notes ?? [])")
    }

    /// What the repository says of its own tenants is no matter of a case; that its policies cannot be read is.
    @Test func onlyTheCaseIsJudged() async {
        let test = Self.test("tenants: [ \(Self.tenant("")) ]\nexpect: []")
        let elsewhere = [
            Policies.standard(), Policies.exemption(tenant: "globex"), Policies.tenant("globex"),
        ]
        #expect(await Self.run(test, elsewhere).findings.isEmpty)
        let broken = await Self.run(test, [Policies.standard(level: "mandatry")])
        #expect(broken.findings.map(\.code) == ["unexpected-finding"])
    }

    /// What is wrong with a test is told by its run, and never by a compile.
    @Test(arguments: [
        ("expect: [ { code: standard-broken } ]", "unknown-word"), ("tenants: []", "missing-field"),
        ("expect: []\nfiles: { ../a.yaml: a }", "invalid-path"),
        ("expect: []\nfiles: { out/a.yaml: a }", "invalid-path"),
        ("expect: []\nfiles: { policies/tests/b.yaml: a }", "invalid-path"),
        ("expect: []\nexcat: false", "unknown-key"),
        ("expect: []\ntenants: [ [] ]", "wrong-type"), ("expect: {", "yaml-syntax"),
        ("expect: []\nasOf: 2026-02-30", "invalid-date"),
    ])
    func faultsOfATestAreTold(spec: String, code: String) async {
        let run = await Self.run(Self.test(spec))
        #expect(run.hasFailed && run.diagnostics.map(\.code) == [code], "\(run.findings.map(\.message))")
        let files = [Policies.standard(), SourceFile(path: "policies/tests/t.yaml", text: Self.test(spec))]
        #expect(await compile(Fixture.tree(files)).codes.isEmpty)
    }

    @Test func aTestElsewhereIsMisplaced() async {
        for path in ["policies/t.yaml", "tenants/t.yaml", "tiers/t.yaml"] {
            let compilation = await compile(
                Fixture.tree([SourceFile(path: path, text: Self.test("expect: []"))]))
            #expect(compilation.codes == ["misplaced-kind"])
        }
    }

    /// Damaged tests end in findings that lie in their files.
    @Test func damageNeverCrashes() async throws {
        let seed = SeededGenerator.seedOfRun()
        var random = SeededGenerator(seed: seed)
        let shipped = try Repository.sources().filter { !$0.path.hasPrefix("tenants/") }
        for _ in 0..<60 {
            let files = shipped.map { file in
                file.path.hasPrefix("policies/tests/") ? Mutation.mutate(file, using: &random) : file
            }
            let run = await runPolicyTests(SourceMap(files))
            for span in run.findings.flatMap({ $0.labels.map(\.span) }) {
                #expect(
                    span.start <= span.end && Int(span.end) <= run.sources[span.file].bytes.count, "seed \(seed)")
            }
        }
    }
}
