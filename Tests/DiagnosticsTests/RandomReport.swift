import TestSupport

@testable import Diagnostics

/// A report made of a seed: files of many kinds of characters and bytes, and labels anywhere in them.
struct RandomReport {
    private var random: SeededGenerator
    private(set) var report: DiagnosticReport

    init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
        report = DiagnosticReport(diagnostics: [], sources: SourceMap([]), tenants: 0, toolVersion: "1")
        let paths = ["a.yaml", "b/\u{1b}]8;;\u{7}.yaml", "c,漢:%.yaml"]
        let sources = SourceMap(paths.map { SourceFile(path: $0, bytes: bytes()) })
        var list = DiagnosticList()
        for _ in 0..<6 { list.append(diagnostic(sources)) }
        report = DiagnosticReport(
            diagnostics: list.sorted(), sources: sources, tenants: 2, tenantNames: ["t", text()], toolVersion: "1",
            terminalWidth: number(200))
    }

    private mutating func number(_ below: Int) -> Int { Int(random.next() % UInt64(max(below, 1))) }

    private static let pieces = [
        "key: value", "  ", "\n", "\n", "\r\n", "\r", "\t", "é", "漢字", "😀", "👩‍👩‍👧", "e\u{301}", "\u{1b}[31m", "\u{0}",
        "\u{9b}",
        "\u{202e}", "\u{2066}", "\u{FEFF}", "\u{2028}", "\u{85}", "::error::", "]]>", "`", "\"", "\\", "%0A", "…",
        "\u{7f}",
    ]

    private mutating func text() -> String {
        (0..<number(12)).map { _ in Self.pieces[number(Self.pieces.count)] }.joined()
    }

    private mutating func bytes() -> [UInt8] {
        var bytes: [UInt8] = []
        for _ in 0..<number(30) {
            bytes += Array(text().utf8)
            if number(8) == 0 { bytes.append(UInt8(truncatingIfNeeded: random.next())) }
        }
        return bytes
    }

    private mutating func span(_ sources: SourceMap) -> Span {
        // Now and then a file or an offset that does not exist.
        let file = number(20) == 0 ? 9 : number(sources.files.count)
        let count = file == 9 ? 5 : sources.files[file].bytes.count + 3
        let start = number(count)
        let end = number(3) == 0 ? number(count) : start + number(12)
        return Span(file: FileID(file), start: UInt32(start), end: UInt32(end))
    }

    private mutating func diagnostic(_ sources: SourceMap) -> Diagnostic {
        let edits = (0..<number(3)).map { _ in Edit(span(sources), replacement: text()) }
        return Diagnostic(
            code: "code-\(number(3))", severity: Severity.allCases[number(3)], message: text(),
            labels: (0..<number(6)).map { _ in Label(span(sources), number(3) == 0 ? "" : text()) },
            notes: (0..<number(2)).map { _ in text() }, help: number(2) == 0 ? nil : text(),
            fixes: edits.isEmpty ? [] : [Fix(text(), edits: edits, isSafe: number(2) == 0)],
            tenant: number(2) == 0 ? nil : text())
    }
}
