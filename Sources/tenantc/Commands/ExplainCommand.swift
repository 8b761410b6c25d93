import ArgumentParser
import Diagnostics
import TenantCompiler

struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Say what a finding means, where a value comes from, or whom an alert reaches.",
        discussion: """
            Examples:
              tenantc explain quota-above-ceiling
              tenantc explain acme.quota.requests.cpu
              tenantc explain acme --environment staging
              tenantc explain QueueStalled
            """)

    @OptionGroup var sources: SourceOptions

    @Option(help: ArgumentHelp("Only this environment.", valueName: "name"))
    var environment: String?

    @Argument(
        help: ArgumentHelp(
            "A finding's code, a tenant, a tenant's field behind a dot, or an alert's name.",
            valueName: "code|tenant[.field]|alert"))
    var subjects: [String]

    func run() async throws {
        // Findings are explained without sources, so that it works anywhere.
        let compilation = subjects.contains { Check.named($0) == nil } ? try await compile() : nil
        for (index, subject) in subjects.enumerated() {
            let text = try Check.named(subject).map(Explanation.text) ?? trail(of: subject, in: compilation)
            try Terminal.output((index > 0 ? "\n" : "") + text)
        }
    }

    private func compile() async throws -> Compilation {
        let progress = Progress()
        let input = try await sources.readSources()
        var options = try sources.compileOptions(progress, for: input)
        options.rendersOutput = false
        let compilation = await TenantCompiler.compile(input.map, options)
        progress.clear()
        if let environment {
            try NameFilter(tenants: [], environments: [environment]).check(against: compilation)
        }
        return compilation
    }

    private func trail(of subject: String, in compilation: Compilation?) throws -> String {
        guard let compilation else { return "" }
        let program = compilation.program
        let hint =
            compilation.isRefused
            ? "\nthe sources have errors, and what is refused is not found; run `tenantc check`" : ""
        guard let explanation = TrailReport(subject, environment: environment, in: program) else {
            if let routes = routes(of: subject, in: compilation) { return routes }
            let names = program.tenants.map(\.name) + Check.all.map(\.code)
            let tenant = String(subject.prefix { $0 != "." })
            let meant = Suggestion.nearest(to: tenant, among: names).map { "; did you mean `\($0)`?" } ?? ""
            throw MachineError.usage(
                "`\(Terminal.visible(subject))` is neither a finding's code nor a tenant nor an alert\(meant)\(hint)")
        }
        guard !explanation.isEmpty else {
            let meant = explanation.nearest.map { "; did you mean `\(Terminal.visible($0))`?" } ?? ""
            let place = environment.map { " in `\($0)`" } ?? ""
            throw MachineError.usage("no layer sets `\(Terminal.visible(subject))`\(place)\(meant)\(hint)")
        }
        return Terminal.visibleLines(explanation.text)
    }

    /// Whom an alert reaches; null where no tenant has one of that name.
    private func routes(of alert: String, in compilation: Compilation) -> String? {
        let environments = environment.map { Set([$0]) } ?? []
        let report = RoutesReport(compilation.fleet, environments: environments, alert: alert)
        guard !report.units.isEmpty else { return nil }
        return ConcealedWords(compilation.program).concealed(name: RoutesFormat.text.render(report))
    }
}
