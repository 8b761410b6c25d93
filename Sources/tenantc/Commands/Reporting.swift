import Diagnostics
import TenantCompiler

/// Shows what a compile found, in the forms asked for.
enum Reporting {
    static func report(_ compilation: Compilation, isColored: Bool) -> DiagnosticReport {
        DiagnosticReport(
            diagnostics: compilation.diagnostics, sources: compilation.program.sources,
            tenants: compilation.tenantCount, tenantNames: compilation.program.tenants.map(\.name),
            toolVersion: toolVersion, rules: Check.all.map(\.rule), isColored: isColored,
            terminalWidth: Terminal.width)
    }

    /// Writes the text form to standard error, as `compile` does.
    static func showText(_ compilation: Compilation) {
        let isColored = Terminal.wantsColor(isTerminal: Terminal.isErrorTerminal)
        Terminal.error(DiagnosticFormat.text.render(report(compilation, isColored: isColored)))
    }
}

extension Check {
    /// As output formats describe a rule.
    var rule: RuleDescription {
        RuleDescription(code: code, summary: summary, explanation: why, severity: severity)
    }
}
