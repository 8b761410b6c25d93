import Diagnostics
import TenantCompiler
import YAML

/// `tenantc check --alertmanager`: one alertmanager.yml is judged by what the platform says of its monitoring.
struct AlertmanagerCheck {
    let file: String
    let sources: SourceOptions
    let format: [FormatRequest<DiagnosticFormat>]

    func run() async throws {
        let map = SourceMap([try readFile()])
        let diagnostics = checkAlertmanager(FileID(0), of: map, try await settings())
        for request in format.isEmpty ? [FormatRequest(.text)] : format {
            let isColored = request.file == nil && Terminal.wantsColor(isTerminal: Terminal.isOutputTerminal)
            let report = DiagnosticReport(
                diagnostics: diagnostics, sources: map, tenants: 0, toolVersion: toolVersion,
                rules: Check.all.map(\.rule), isColored: isColored, terminalWidth: Terminal.width)
            let text = request.format.render(report)
            if let file = request.file { try ReportFile.write(text, to: file) } else { try Terminal.output(text) }
        }
        if diagnostics.contains(where: { $0.severity == .error }) { throw ExitStatus.refused }
    }

    private func readFile() throws(MachineError) -> SourceFile {
        let bytes = try File.read(file, atMost: sources.cost.limits.fileBytes)
        return SourceFile(path: file, bytes: bytes ?? [], kind: bytes == nil ? .oversized : .regular)
    }

    /// What the platform says of its monitoring, and the alerts that there are where there are tenants. Of sources that
    /// are refused the alerts are not known.
    private func settings() async throws(MachineError) -> AlertmanagerSettings {
        let progress = Progress()
        var options = sources.cost.compileOptions(progress)
        var map = SourceMap([])
        // Somebody may judge a file before there is anything else.
        if try Folder.kind(of: "\(sources.root)/policies") != nil {
            let input = try await sources.readSources()
            options = try sources.compileOptions(progress, for: input)
            map = input.map
        }
        options.rendersOutput = false
        let compilation = await TenantCompiler.compile(map, options)
        progress.clear()
        var settings = AlertmanagerSettings(compilation.program.platform)
        settings.budget = sources.cost.limits
        if !compilation.program.tenants.isEmpty, !compilation.isRefused {
            settings.knownAlerts = await knownAlerts(of: compilation.fleet, workers: options.workers)
        }
        return settings
    }
}
