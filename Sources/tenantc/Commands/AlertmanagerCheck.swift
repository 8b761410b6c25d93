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
        var settings = AlertmanagerSettings(try await platform())
        settings.budget = sources.cost.limits
        let diagnostics = checkAlertmanager(FileID(0), of: map, settings)
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

    /// The platform that the sources declare, or the built-in one; what else they hold does not matter here.
    private func platform() async throws(MachineError) -> Platform {
        // Somebody may judge a file before there are any tenants.
        let holdsPolicies = try Folder.kind(of: "\(sources.root)/policies") != nil
        let files = holdsPolicies ? try await sources.readSources().map.files : []
        let policies = files.filter { $0.path.hasPrefix("policies/") }
        var options = sources.cost.compileOptions()
        options.rendersOutput = false
        return await TenantCompiler.compile(SourceMap(policies), options).program.platform
    }
}
