package import Diagnostics

/// Sources that a check accepts or refuses, as its documentation shows them.
///
/// Text may hold several files, each behind a line `# <path>`; without such a line it is
/// `tenants/acme.yaml`. The bytes that are flagged stand between `«` and `»`. The day is
/// 15 June 2026, where it matters. A text that begins with `# alertmanager.yml` is one for `check --alertmanager`; all
/// of its alerts carry `alertname`, `tenant`, `team` and `severity`.
package struct Example: Sendable, ExpressibleByStringLiteral {
    package let text: String

    package init(stringLiteral value: String) { text = value }

    /// The files without their marks.
    package var files: [SourceFile] { marked.map(\.file) }

    /// The files without their marks, and those of a base that the example has none in place of.
    package func files(over base: Example?) -> [SourceFile] {
        let own = files
        let paths = Set(own.map(\.path))
        return own + (base?.files ?? []).filter { !paths.contains($0.path) }
    }

    /// Where a finding is expected: path and byte range.
    package var expected: [(path: String, range: Range<Int>)] {
        marked.flatMap { file, ranges in ranges.map { (file.path, $0) } }
    }

    private var marked: [(file: SourceFile, ranges: [Range<Int>])] {
        var path = "tenants/acme.yaml"
        var sections: [(path: String, lines: [Substring])] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("# "), line.hasSuffix(".yaml") || line.hasSuffix(".yml") || line.hasSuffix(".json") {
                path = String(line.dropFirst(2))
                sections.append((path, []))
            } else if sections.isEmpty {
                sections.append((path, [line]))
            } else {
                sections[sections.count - 1].lines.append(line)
            }
        }
        return sections.map { Example.unmark(path: $0.path, $0.lines.joined(separator: "\n") + "\n") }
    }

    private static func unmark(path: String, _ text: String) -> (file: SourceFile, ranges: [Range<Int>]) {
        var bytes: [UInt8] = []
        var ranges: [Range<Int>] = []
        var start: Int?
        for character in text {
            switch character {
            case "«": start = bytes.count
            case "»":
                if let first = start { ranges.append(first..<bytes.count) }
                start = nil
            default: bytes.append(contentsOf: Array(String(character).utf8))
            }
        }
        return (SourceFile(path: path, bytes: bytes), ranges)
    }
}
