import ArgumentParser
import Diagnostics
import TenantCompiler

struct ReportRoutesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "routes", abstract: "Say which alert of which tenant reaches whom.",
        discussion: """
            For each tenant and environment: the alerts that go one way, who is told,
            how long that takes, when nothing is told, by which routes, and who is told
            further while an alert stays. docs/alertmanager.md says how the tree is made.

            Examples:
              tenantc report routes
              tenantc report routes --tenant acme --environment production
              tenantc report routes --format dot | dot -Tsvg > routes.svg

            Exit codes: 0 reported, 1 the sources are refused, 2 could not run.
            """)

    @OptionGroup var sources: SourceOptions

    @Option(help: ArgumentHelp("Report on this tenant only; may be given more than once.", valueName: "name"))
    var tenant: [String] = []

    @Option(help: ArgumentHelp("Report on this environment only; may be given more than once.", valueName: "name"))
    var environment: [String] = []

    @Option(help: "How to print: text, json, md, dot.")
    var format = RoutesFormat.text

    func run() async throws {
        let progress = Progress()
        let input = try await sources.readSources()
        var options = try sources.compileOptions(progress, for: input)
        options.rendersOutput = false
        let compilation = await TenantCompiler.compile(input.map, options)
        progress.clear()
        if compilation.isRefused {
            Reporting.showText(compilation)
            throw ExitStatus.refused
        }
        try check(compilation)
        let report = RoutesReport(compilation.fleet, tenants: Set(tenant), environments: Set(environment))
        try Terminal.output(format.render(report))
    }

    private func check(_ compilation: Compilation) throws(MachineError) {
        let program = compilation.program
        guard program.alerting != nil else {
            throw .usage("there is no Alerting document, so nothing is routed; declare one in policies/")
        }
        for (names, noun, known) in [
            (tenant, "tenant", program.tenants.map(\.name)),
            (environment, "environment", program.platform.environments.map(\.name)),
        ] {
            for name in names where !known.contains(name) {
                let meant = Suggestion.nearest(to: name, among: known).map { "; did you mean `\($0)`?" } ?? ""
                throw .usage("there is no \(noun) `\(Terminal.visible(name))`\(meant)")
            }
        }
    }
}

extension RoutesFormat: ExpressibleByArgument {}
