import Diagnostics
import PromQL
import Testing
import YAML

@testable import TenantCompiler

/// What every generated rule has, over the tenants that this repository ships.
struct GeneratedRuleTests {
    /// The generated groups of every unit, with the unit.
    private static func groups() throws -> [(unit: Unit, group: RuleGroup)] {
        let sources = SourceMap(try Repository.sources())
        var diagnostics = DiagnosticList()
        let files = sources.ids.compactMap { id -> ParsedFile? in
            let layout = SourceLayout(paths: sources.files.lazy.map(\.path))
            return layout.role(of: sources[id].path).map {
                parseFile(id, role: $0, in: sources, budget: CompileOptions().budget, &diagnostics)
            }
        }
        let program = buildProgram(files, sources: sources, &diagnostics)
        return program.tenants.flatMap { resolve($0, in: program, &diagnostics) }.flatMap { unit in
            var unit = unit
            unit.provesRules = true
            return RuleGenerator.all.flatMap { $0.generate(unit) }.map { [unit] in (unit, $0) }
        }
    }

    @Test func everyGeneratorMakesSomething() throws {
        let made = Set(try Self.groups().map(\.group.origin))
        for generator in RuleGenerator.all { #expect(made.contains(.generated(generator.name)), "\(generator.name)") }
        #expect(Set(RuleGenerator.all.map(\.name)).count == RuleGenerator.all.count)
    }

    /// Nothing is left to insert, and nothing conflicts.
    @Test func everySelectorHasTheTenantsMatcher() throws {
        let version = PrometheusVersion(2, 42)
        for (unit, group) in try Self.groups() {
            for rule in group.rules {
                let parsed = parseExpression(rule.expr.text, version: version)
                let expression = try #require(parsed.expression, "\(rule.name.text): \(parsed.problems)")
                let enforced = enforce(expression, scope: TenantScope(label: "tenant", tenant: unit.name))
                #expect(enforced.edits.isEmpty && enforced.problems.isEmpty, "\(rule.name.text) \(rule.expr.text)")
                let context = AnalysisContext(purpose: rule.kind == .alert ? .alert : .recording, version: version)
                // What is recorded as it is known is no alert that cannot resolve.
                #expect(analyze(expression, context).isEmpty, "\(rule.expr.text): \(analyze(expression, context))")
                #expect(rule.label("tenant") == unit.name)
            }
        }
    }

    @Test func everyAlertSaysWhatItIsAndIsProved() throws {
        for (unit, group) in try Self.groups() {
            for rule in group.rules where rule.kind == .alert {
                #expect(AlertSeverity(rawValue: rule.label("severity") ?? "") != nil)
                for name in ["summary", "description"] { #expect(rule.annotation(name)?.isEmpty == false) }
                #expect(rule.annotation("runbook_url") == "https://tenantc.dev/runbooks/\(rule.name.text)")
                #expect(rule.hold != nil, "\(rule.name.text)")
                let proof = try #require(rule.proof, "\(rule.name.text)")
                #expect(proof.cases.contains { $0.firing != nil })
                #expect(proof.cases.filter { $0.firing == nil }.count >= 2, "\(rule.name.text)")
                let parsed = parseExpression(rule.expr.text, version: PrometheusVersion(2, 42))
                let flow = labelFlow(of: try #require(parsed.expression))
                for entry in rule.annotations {
                    let template = parseTemplate(
                        entry.value.text, dialect: .prometheus(PrometheusVersion(2, 42)), name: rule.name.text)
                    #expect(template.problems.isEmpty, "\(entry.value.text)")
                    let missing = template.impossibleLabels(in: flow, version: PrometheusVersion(2, 42))
                    #expect(missing.isEmpty, "\(unit.name) \(rule.name.text): \(entry.value.text)")
                }
            }
        }
    }

    /// Groups of one shape are the same but for names, so that one proof stands for all.
    @Test func groupsOfOneShapeDifferInNamesAlone() throws {
        var texts: [RuleShape: String] = [:]
        for (unit, group) in try Self.groups() {
            guard let shape = RuleShape(group) else { continue }
            let text = group.rules.filter { $0.kind == .alert }.map {
                "\($0.name.text) \($0.expr.text) \($0.labels.map(\.value.text))"
            }
            .joined(separator: "\n").replacing(unit.namespace, with: "{namespace}")
            .replacing("\"\(unit.name)\"", with: "{tenant}")
            #expect(texts[shape, default: text] == text, "\(shape)")
            texts[shape] = text
        }
        #expect(texts.count > 10)
    }

    @Test func whatIsGeneratedKeepsTheShippedStandards() async throws {
        let compilation = await compile(SourceMap(try Repository.sources()), Fixture.options)
        let generated = Set(try Self.groups().flatMap(\.group.rules).map(\.name.text))
        let breaches = compilation.diagnostics.filter { $0.standard != nil }
        #expect(!breaches.contains { breach in generated.contains { breach.message.contains("/\($0)`") } })
        #expect(generated.count > 25)
    }

    @Test func portionsFitAndHoldEverything() {
        let span = Diagnostics.Span(file: FileID(0), start: 0, end: 0)
        let rule = MonitoringRule(
            .record, name: SourcedText("a:b", because: span),
            expr: SourcedText(String(repeating: "x", count: 40_000), because: span))
        func group(_ name: String, _ count: Int) -> RuleGroup {
            RuleGroup(
                name, Array(repeating: rule, count: count), origin: .document, evaluator: .tenant, span: span)
        }
        let groups = [group("a", 3), group("b", 20), group("c", 2)]
        let portions = splitGroups(groups)
        #expect(portions.count > 2)
        #expect(portions.flatMap { $0 }.reduce(0) { $0 + $1.rules.count } == 25)
        for portion in portions {
            let bytes = printed(["groups": .ruleGroups(portion)], source: "a.yaml").count
            #expect(bytes < 512 * 1024)
        }
        let names = portions.flatMap { $0 }.map(\.name)
        #expect(Set(names).count == names.count)
        #expect(splitGroups([group("a", 1), group("b", 1)]).count == 1)
    }
}
