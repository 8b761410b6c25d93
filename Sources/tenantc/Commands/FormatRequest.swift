import ArgumentParser
import Diagnostics
import TenantCompiler

/// How a report can be printed, by name.
protocol NamedFormat {
    var name: String { get }
    static var all: [Self] { get }
}

extension DiagnosticFormat: NamedFormat {}
extension DiffFormat: NamedFormat {}

/// One `--format NAME[=FILE]`.
struct FormatRequest<Format: NamedFormat>: ExpressibleByArgument {
    let format: Format
    /// Null for standard output.
    let file: String?

    /// To standard output.
    init(_ format: Format) {
        self.format = format
        file = nil
    }

    init?(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard let format = Format.all.first(where: { $0.name == parts[0] }) else { return nil }
        self.format = format
        file = parts.count == 2 ? String(parts[1]) : nil
        if file?.isEmpty == true { return nil }
    }

    var defaultValueDescription: String { format.name }

    static var help: String { Format.all.map(\.name).joined(separator: "|") }

    /// Refuses two that would be printed one into the other.
    ///
    /// - Parameter example: A format to give a file to, in the advice.
    static func validate(_ requests: [FormatRequest], example: String) throws {
        if requests.count(where: { $0.file == nil }) > 1 {
            throw ValidationError(
                "only one --format can go to standard output; give the others a file: --format \(example)=FILE")
        }
        let files = requests.compactMap(\.file)
        if let twice = files.first(where: { file in files.count { $0 == file } > 1 }) {
            throw ValidationError("two formats cannot go to one file, `\(Terminal.visible(twice))`")
        }
    }
}
