import ArgumentParser
import Diagnostics
import TenantCompiler

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Judge the sources and write nothing.",
        discussion: """
            Examples:
              tenantc check
              tenantc check --staged            what the next commit will say
              tenantc check --rev main --format json
              tenantc check --as-of today       which exemptions have expired by now
              tenantc check --format text --format sarif=results.sarif
              tenantc check --alertmanager alertmanager.yml

            Exit codes: 0 no errors, 1 the sources are refused, 2 could not run.
            """)

    @OptionGroup var sources: SourceOptions

    @Option(
        help: ArgumentHelp(
            "How to print: \(FormatRequest<DiagnosticFormat>.help). May be given more than once, each to its own file. (default: text)",
            valueName: "format[=file]"))
    var format: [FormatRequest<DiagnosticFormat>] = []

    @Option(
        help: ArgumentHelp(
            "Judge this configuration of an Alertmanager and not the sources: what it refuses, and where its routes and inhibitions do otherwise than is meant. Its release and the tenants' label are the platform's, and the alerts that it is to route are those of the tenants, where there are any.",
            valueName: "file"))
    var alertmanager: String?

    func validate() throws {
        if alertmanager != nil, sources.staged || sources.rev != nil {
            throw ValidationError("--alertmanager reads a file, and goes with neither --rev nor --staged")
        }
        try FormatRequest.validate(format, example: "sarif")
    }

    func run() async throws {
        if let alertmanager {
            try await AlertmanagerCheck(file: alertmanager, sources: sources, format: format).run()
            return
        }
        let progress = Progress()
        let input = try await sources.readSources()
        var options = try sources.compileOptions(progress, for: input)
        options.rendersOutput = false
        let compilation = await TenantCompiler.compile(input.map, options)
        progress.clear()
        for request in format.isEmpty ? [FormatRequest(.text)] : format {
            let isColored = request.file == nil && Terminal.wantsColor(isTerminal: Terminal.isOutputTerminal)
            var report = Reporting.report(compilation, isColored: isColored)
            // A person has named the folder; programs know only the repository.
            if request.format.name != DiagnosticFormat.text.name { report.folder = sources.folderFromHere }
            let text = request.format.render(report)
            if let file = request.file { try ReportFile.write(text, to: file) } else { try Terminal.output(text) }
        }
        if compilation.isRefused { throw ExitStatus.refused }
    }
}
