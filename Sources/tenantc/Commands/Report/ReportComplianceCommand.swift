import ArgumentParser
import Diagnostics
import TenantCompiler

struct ReportComplianceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compliance", abstract: "Say how the tenants keep the standards.",
        discussion: """
            For each tenant and standard: compliant, non_compliant, warning, exempted or
            not_applicable, with the lines that break it and what to do. It is printed
            also where the sources are refused. docs/governance.md says what is judged.

            Examples:
              tenantc report compliance
              tenantc report compliance --tenant acme --as-of today
              tenantc report compliance --rev main --format json

            Exit codes: 0 reported, 1 reported and the sources are refused, 2 could not run.
            """)

    @OptionGroup var sources: SourceOptions

    @Option(help: ArgumentHelp("Report on this tenant only; may be given more than once.", valueName: "name"))
    var tenant: [String] = []

    @Option(help: "How to print: text, json, md.")
    var format = ComplianceFormat.text

    func run() async throws {
        let progress = Progress()
        let input = try await sources.readSources()
        var options = try sources.compileOptions(progress, for: input)
        options.rendersOutput = false
        let compilation = await TenantCompiler.compile(input.map, options)
        progress.clear()
        try check(compilation)
        let report = ComplianceReport(compilation.fleet, tenants: Set(tenant))
        try Terminal.output(format.render(report))
        guard compilation.isRefused else { return }
        let others = compilation.diagnostics.count { $0.severity == .error && $0.standard == nil }
        if others > 0 {
            Terminal.error(
                "the sources have \(others) error\(others == 1 ? "" : "s") beside what breaks standards, and what is "
                    + "refused is not judged; run `tenantc check`\n")
        }
        throw ExitStatus.refused
    }

    private func check(_ compilation: Compilation) throws(MachineError) {
        let program = compilation.program
        guard !program.standards.isEmpty else {
            throw .usage("there is no standard to report on; declare documents of kind Standard in policies/")
        }
        let known = program.tenants.map(\.name)
        for name in tenant where !known.contains(name) {
            let meant = Suggestion.nearest(to: name, among: known).map { "; did you mean `\($0)`?" } ?? ""
            throw .usage("there is no tenant `\(Terminal.visible(name))`\(meant)")
        }
    }
}

extension ComplianceFormat: ExpressibleByArgument {}
