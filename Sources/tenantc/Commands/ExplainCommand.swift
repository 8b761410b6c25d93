import ArgumentParser
import Diagnostics
import TenantCompiler

struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Say what a finding means, or where a value comes from.",
        discussion: """
            Examples:
              tenantc explain quota-above-ceiling
              tenantc explain acme.quota.requests.cpu
              tenantc explain acme --environment staging
            """)

    @OptionGroup var sources: SourceOptions

    @Option(help: ArgumentHelp("Only this environment.", valueName: "name"))
    var environment: String?

    @Argument(
        help: ArgumentHelp(
            "A finding's code, or a tenant with, behind a dot, a field.", valueName: "code|tenant[.field]"))
    var subjects: [String]

    func run() async throws {
        var fields: [String] = []
        for subject in subjects {
            if let check = Check.named(subject) {
                Terminal.output(Explanation.text(of: check))
            } else {
                fields.append(subject)
            }
        }
        guard !fields.isEmpty else { return }
        var options = sources.compileOptions(Progress())
        options.rendersOutput = false
        let compilation = await TenantCompiler.compile(try sources.readSources().map, options)
        for field in fields { try explain(field, in: compilation.program) }
    }

    private func explain(_ subject: String, in program: Program) throws {
        guard let explanation = TrailReport(subject, environment: environment, in: program) else {
            let names = program.tenants.map(\.name) + Check.all.map(\.code)
            let tenant = String(subject.prefix { $0 != "." })
            let meant = Suggestion.nearest(to: tenant, among: names).map { "; did you mean `\($0)`?" } ?? ""
            throw MachineError.usage("`\(Terminal.visible(subject))` is neither a finding's code nor a tenant\(meant)")
        }
        guard !explanation.isEmpty else {
            let meant = explanation.nearest.map { "; did you mean `\(Terminal.visible($0))`?" } ?? ""
            throw MachineError.usage("no layer sets `\(Terminal.visible(subject))`\(meant)")
        }
        Terminal.output(Terminal.visibleLines(explanation.text))
    }
}
