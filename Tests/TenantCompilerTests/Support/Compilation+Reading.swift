import Diagnostics

@testable import TenantCompiler

/// Where a finding stands, and its text there, so that a failing test reads by itself.
struct Place: Hashable, CustomStringConvertible {
    let path: String
    let range: Range<Int>
    var text = ""

    var description: String { "\(path):\(range) \(text)" }

    static func == (a: Place, b: Place) -> Bool { a.path == b.path && a.range == b.range }

    func hash(into hasher: inout Hasher) {
        hasher.combine(path)
        hasher.combine(range)
    }
}

extension Compilation {
    var sources: SourceMap { program.sources }

    var errors: [Diagnostic] { diagnostics.filter { $0.severity == .error } }

    /// The codes of all findings, in their order.
    var codes: [String] { diagnostics.map(\.code) }

    /// The codes of what keeps it from being written, in their order.
    var faults: [String] { errors.map(\.code) }

    /// The findings as one line each, for the message of a failing test.
    var summary: String {
        diagnostics.map { "\($0.code): \($0.message) at \($0.primary.map { "\(place(of: $0))" } ?? "-")" }
            .joined(separator: "\n")
    }

    /// The primary places of findings of a code.
    func places(of code: String) -> [Place] {
        diagnostics.filter { $0.code == code }.compactMap(\.primary).map(place)
    }

    func place(of span: Span) -> Place {
        Place(path: sources[span.file].path, range: Int(span.start)..<Int(span.end), text: sources.text(span))
    }

    /// Output files by path.
    var files: [String: String] {
        var files: [String: String] = [:]
        for unit in outputs {
            for file in unit.files { files[file.path] = String(decoding: unit.bytes[file.range], as: UTF8.self) }
        }
        for file in reports?.files ?? [] {
            files["\(file.folder)/\(file.name)"] = reports.map { String(decoding: $0.bytes[file.range], as: UTF8.self) }
        }
        return files
    }

    /// Every place that any finding names: labels and edits.
    var spans: [Span] {
        diagnostics.flatMap { $0.labels.map(\.span) + $0.fixes.flatMap { $0.edits.map(\.span) } }
    }

    /// Whether every span lies within its file.
    var spansLieInFiles: Bool {
        spans.allSatisfy { span in
            Int(span.file.index) < sources.files.count && span.start <= span.end
                && Int(span.end) <= sources[span.file].bytes.count
        }
    }
}
