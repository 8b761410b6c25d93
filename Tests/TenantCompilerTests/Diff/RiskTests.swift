import Diagnostics
import Foundation
import Testing

@testable import TenantCompiler

/// Which changes are named as risks.
@Suite struct RiskTests {
    @Test(arguments: RiskExample.all) func isNamed(example: RiskExample) async {
        let diff = await World.diff(example.old, example.new)
        let found = diff.risks.filter { $0.risk.name == example.risk }
            .map { Placeholders.shown($0.finding.text, for: $0.units) }
        #expect(found.contains(example.text), "\(found)")
    }

    @Test(arguments: RiskExample.harmless) func isNotNamed(example: RiskExample) async {
        let diff = await World.diff(example.old, example.new)
        #expect(!diff.isEmpty || example.old.replacing("50000m", with: "50") != example.new || diff.risks.isEmpty)
        #expect(diff.risks.filter { $0.risk.name == example.risk }.isEmpty)
    }

    @Test func everyRiskHasAnExample() {
        #expect(Set(RiskExample.all.map(\.risk)) == Set(Risk.all.map(\.name)))
        #expect(Set(Risk.all.map(\.name)).count == Risk.all.count)
    }

    @Test func everyFileIsListed() throws {
        let folder = Repository.root.appending(path: "Sources/TenantCompiler/Diff/Risks")
        let names = try Repository.files(under: folder).map(\.path).filter {
            $0.hasSuffix("Risk.swift") && $0 != "Risk.swift"
        }
        #expect(names.count == Risk.all.count)
        for risk in Risk.all {
            let file = risk.name.split(separator: "-").map(\.capitalized).joined() + "Risk.swift"
            #expect(names.contains(file), "\(file)")
        }
    }

    @Test func theRiskPageNamesEach() throws {
        let page = try String(contentsOf: Repository.root.appending(path: "docs/diff.md"), encoding: .utf8)
        for risk in Risk.all { #expect(page.contains("| `\(risk.name)` | "), "\(risk.name)") }
    }

    @Test func aHostThatMovesSaysWhere() async {
        func ingress(_ host: String, _ tenant: String) -> RenderedUnit {
            World.unit(
                "{ apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: { name: i }, spec: { rules: [ { host: \(host) } ] } }",
                tenant: tenant)
        }
        let diff = await compareWorlds(
            base: [ingress("a.example", "acme"), ingress("b.example", "globex")],
            head: [ingress("b.example", "acme"), ingress("a.example", "globex")])
        let moves = diff.risks.map { "\($0.units[0].tenant): \($0.statement)" }
        #expect(
            moves == [
                "acme: Host a.example: it moves to tenant `globex`",
                "globex: Host b.example: it moves to tenant `acme`",
            ])
    }

    @Test func aTenantThatLeavesAnEnvironmentSaysWhereTo() async {
        let diff = await compareWorlds(
            base: [World.unit(World.quota, environment: "staging")],
            head: [World.unit(World.quota, environment: "production")])
        #expect(
            diff.risks.map(\.statement) == [
                "Tenant acme: it leaves this environment for `production`; its data stays behind"
            ])
        #expect(diff.counts.tenantsChanged == 1)
    }
}
