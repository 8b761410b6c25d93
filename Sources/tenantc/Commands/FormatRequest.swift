import ArgumentParser
import Diagnostics

/// One `--format NAME[=FILE]`.
struct FormatRequest: ExpressibleByArgument {
    let format: DiagnosticFormat
    /// Null for standard output.
    let file: String?

    init?(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard let format = DiagnosticFormat.named(String(parts[0])) else { return nil }
        self.format = format
        file = parts.count == 2 ? String(parts[1]) : nil
        if file?.isEmpty == true { return nil }
    }

    var defaultValueDescription: String { format.name }

    static let help = DiagnosticFormat.all.map(\.name).joined(separator: "|")
}
