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

            Exit codes: 0 no errors, 1 the sources are refused, 2 could not run.
            """)

    @OptionGroup var sources: SourceOptions

    @Option(
        help: ArgumentHelp(
            "How to print: \(FormatRequest<DiagnosticFormat>.help). May be given more than once, each to its own file. (default: text)",
            valueName: "format[=file]"))
    var format: [FormatRequest<DiagnosticFormat>] = []

    func validate() throws { try FormatRequest.validate(format, example: "sarif") }

    func run() async throws {
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
