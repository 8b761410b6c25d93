/// Finds the regions of a report's spans; each file that is pointed into is split into lines once.
struct RegionTable: Sendable {
    private let sources: SourceMap
    private let folder: String
    private let tables: [LineTable?]

    init(_ report: DiagnosticReport) {
        sources = report.concealedSources
        folder = report.folder
        var tables = [LineTable?](repeating: nil, count: sources.files.count)
        for diagnostic in report.diagnostics {
            let spans = diagnostic.labels.map(\.span) + diagnostic.fixes.flatMap { $0.edits.map(\.span) }
            for span in spans where tables.indices.contains(Int(span.file.index)) {
                let index = Int(span.file.index)
                if tables[index] == nil { tables[index] = LineTable(sources.files[index].bytes) }
            }
        }
        self.tables = tables
    }

    /// `nil` for a file that the report does not have.
    func lines(of file: FileID) -> LineTable? {
        tables.indices.contains(Int(file.index)) ? tables[Int(file.index)] : nil
    }

    func path(of file: FileID) -> String? {
        guard sources.files.indices.contains(Int(file.index)) else { return nil }
        return folder.isEmpty ? sources[file].path : "\(folder)/\(sources[file].path)"
    }

    /// `nil` for a span of a file that the report does not have.
    func region(of span: Span) -> Region? {
        guard let lines = lines(of: span.file), let path = path(of: span.file) else { return nil }
        let range = range(of: span)
        return Region(
            path: path, start: lines.position(at: range.lowerBound), end: lines.position(at: range.upperBound))
    }

    /// The bytes of a span, clamped to its file; empty for a file that the report does not have.
    func range(of span: Span) -> Range<Int> {
        guard path(of: span.file) != nil else { return 0..<0 }
        let count = sources[span.file].bytes.count
        let start = min(Int(span.start), count)
        return start..<max(start, min(Int(span.end), count))
    }

    /// The text of a span; empty for a file that the report does not have.
    func text(of span: Span) -> String {
        path(of: span.file) == nil ? "" : sources.text(span)
    }
}
