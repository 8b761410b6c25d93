import ArgumentParser
import TenantCompiler

/// One `--format NAME[=FILE]` of `diff`.
struct DiffFormatRequest: ExpressibleByArgument {
    let format: DiffFormat
    /// Null for standard output.
    let file: String?

    init?(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard let format = DiffFormat.named(String(parts[0])) else { return nil }
        self.format = format
        file = parts.count == 2 ? String(parts[1]) : nil
        if file?.isEmpty == true { return nil }
    }

    private init(_ format: DiffFormat) {
        self.format = format
        file = nil
    }

    static let text = DiffFormatRequest(DiffFormat.text)

    static let help = DiffFormat.all.map(\.name).joined(separator: "|")
}
