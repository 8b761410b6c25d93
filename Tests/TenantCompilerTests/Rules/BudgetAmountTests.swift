import Diagnostics
import TestSupport
import Testing
import YAML

@testable import TenantCompiler

/// Alerts on budgets are proved for the first tenant alone, so any amount has to be proved by what proves another.
struct BudgetAmountTests {
    @Test(.enabled(if: RoutingJudge.hasPromtool, "promtool is not installed: apt install prometheus"))
    func anyAmountIsProvedAlike() throws {
        var generator = SeededGenerator(seed: SeededGenerator.seedOfRun())
        let amounts =
            ["0.01", "0.5", "1", "9.99", "1200", "123456.78", "99999999"]
            + (0..<5).map { _ in
                "\(Int.random(in: 1...1_000_000, using: &generator)).\(Int.random(in: 10...99, using: &generator))"
            }
        var files: [String: String] = [:]
        for (index, amount) in amounts.enumerated() {
            let group = try #require(Self.group(of: amount))
            #expect(group.rules.contains { $0.proof?.cases.isEmpty == false })
            let proof = ProofFile(group)
            files["rules\(index).yml"] = Printer.text(proof.rules)
            files["test\(index).yml"] = Printer.text(proof.tests(reading: "rules\(index).yml"))
        }
        let tests = amounts.indices.map { "test\($0).yml" }
        try RoutingJudge.withFiles(files) { folder in
            let (status, answer) = try RoutingJudge.run("promtool", ["test", "rules"] + tests, in: folder)
            #expect(status == 0, "\(answer)")
        }
    }

    @Test func anAmountIsNoShape() throws {
        let shapes = ["1200", "9.99"].compactMap(Self.group).compactMap(RuleShape.init)
        try #require(shapes.count == 2)
        #expect(shapes[0] != shapes[1])
        #expect(shapes[0].proved == shapes[1].proved)
    }

    private static func group(of amount: String) -> RuleGroup? {
        let sources = Fixture.tree([
            "tenants/acme.yaml": Fixture.tenant(
                "acme", "billing: { code: CC-1, budget: { monthly: \(amount), alertAt: [33.3%, 80%, 100%] } }")
        ])
        var diagnostics = DiagnosticList()
        let layout = SourceLayout(paths: sources.files.lazy.map(\.path))
        let files = sources.ids.compactMap { id in
            layout.role(of: sources[id].path).map {
                parseFile(id, role: $0, in: sources, budget: CompileOptions().budget, &diagnostics)
            }
        }
        let program = buildProgram(files, sources: sources, &diagnostics)
        var unit = program.tenants.flatMap { resolve($0, in: program, &diagnostics) }.first
        unit?.provesRules = true
        return unit.flatMap { RuleGenerator.budget.generate($0).first }
    }
}
