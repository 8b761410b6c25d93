internal import Diagnostics

/// Finds lines and columns, each file split into lines once and only where one is asked for.
struct SourcePositions {
    private let sources: SourceMap
    private var tables: [FileID: LineTable] = [:]

    init(_ sources: SourceMap) { self.sources = sources }

    mutating func position(of span: Span) -> Position {
        let table = tables[span.file] ?? LineTable(sources[span.file].bytes)
        tables[span.file] = table
        return table.position(at: Int(span.start))
    }
}
