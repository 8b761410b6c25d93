internal import Diagnostics
internal import YAML

/// A source of a test's own, and where its bytes stand in the file of the test.
struct CaseFile {
    let source: SourceFile
    /// Each line's first byte in the source and in the test's file; empty where the two cannot be laid side by side.
    private var lines: [(own: Int, outer: Int)] = []
    private let whole: Span

    /// A document that is written as a mapping: the same bytes, as deep as they stand there.
    ///
    /// - Parameter missing: Keys to write before it.
    init(path: String, mapping node: Node, missing: [(key: String, value: String)], in test: SourceFile) {
        whole = node.span
        let start = Int(node.span.start)
        let written = test.bytes[start..<Int(node.span.end)]
        let lineStart = test.bytes[..<start].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let indent = [UInt8](repeating: UInt8(ascii: " "), count: start - lineStart)
        var bytes: [UInt8] = []
        if node.style == .flow {
            let keys = missing.map { "\($0.key): \($0.value), " }.joined()
            bytes += Array("{\(keys)".utf8)
            lines.append((bytes.count, start + 1))
            bytes += written.dropFirst()
        } else {
            for entry in missing { bytes += indent + Array("\(entry.key): \(entry.value)\n".utf8) }
            bytes += indent
            lines.append((bytes.count, start))
            bytes += written
        }
        source = SourceFile(path: path, bytes: bytes + [0x0A])
    }

    /// A text; its lines are known where it is written as a `|` block.
    init(path: String, text node: Node, in test: SourceFile) {
        whole = node.span
        source = SourceFile(path: path, bytes: Array(node.utf8))
        guard node.style == .literal else { return }
        var own = 0
        var outer = Int(node.span.start)
        for line in source.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            guard let end = test.bytes[outer...].firstIndex(of: 0x0A) else { break }
            outer = end + 1
            // A line stands behind its indentation, whatever that is.
            let stop = test.bytes[outer...].firstIndex(of: 0x0A) ?? test.bytes.count
            let width = stop - outer - (stop > outer && test.bytes[stop - 1] == 0x0D ? 1 : 0)
            lines.append((own, outer + max(0, width - line.count)))
            own += line.count + 1
        }
    }

    /// Where something of the source stands in the test's file.
    func place(of span: Span) -> Span {
        guard let start = outer(Int(span.start)) else { return whole }
        let end = max(start, outer(Int(span.end)) ?? start)
        return Span(file: whole.file, start: UInt32(start), end: UInt32(end))
    }

    private func outer(_ offset: Int) -> Int? {
        guard let line = lines.last(where: { $0.own <= offset }) else { return nil }
        return min(line.outer + offset - line.own, Int(whole.end))
    }
}
