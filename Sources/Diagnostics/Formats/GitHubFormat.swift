extension DiagnosticFormat {
    /// Workflow commands, which GitHub Actions turns into annotations. It shows the first ten of a kind in a
    /// step, so errors come first.
    package static let github = DiagnosticFormat(name: "github", summary: "annotations in GitHub Actions") { report in
        let regions = RegionTable(report)
        let commands = Severity.allCases.sorted(by: >).flatMap { severity in
            report.diagnostics.filter { $0.severity == severity }.map { command($0, regions) }
        }
        return (commands + [Tally(report).sentence]).map { $0 + "\n" }.joined()
    }

    private static func command(_ diagnostic: Diagnostic, _ regions: RegionTable) -> String {
        var properties: [(key: String, value: String)] = []
        if let region = diagnostic.primary.flatMap({ regions.region(of: $0) }) {
            properties = [
                ("file", region.path), ("line", String(region.start.line)), ("endLine", String(region.end.line)),
            ]
            // Columns are refused for what spans lines.
            if region.start.line == region.end.line {
                properties += [("col", String(region.start.column)), ("endColumn", String(region.end.column))]
            }
        }
        properties.append(("title", diagnostic.code))
        let list = properties.map { "\($0.key)=\(escapedProperty($0.value))" }.joined(separator: ",")
        let kind = diagnostic.severity == .note ? "notice" : diagnostic.severity.rawValue
        return "::\(kind) \(list)::"
            + body(of: diagnostic).map { escapedData(TerminalText.visible($0)) }.joined(separator: "%0A")
    }

    /// The statement, what is true at its place, the notes and the help, a line each.
    private static func body(of diagnostic: Diagnostic) -> [String] {
        var lines = [diagnostic.message]
        if let text = diagnostic.labels.first?.text, !text.isEmpty { lines.append(text) }
        lines += diagnostic.notes.map { "note: " + $0 }
        if let help = diagnostic.help { lines.append("help: " + help) }
        return lines
    }

    private static func escapedData(_ text: String) -> String {
        replacing(text, ["%": "%25", "\r": "%0D", "\n": "%0A"])
    }

    private static func escapedProperty(_ text: String) -> String {
        replacing(TerminalText.visible(text), ["%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"])
    }

    private static func replacing(_ text: String, _ replacements: [Unicode.Scalar: String]) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            if let replacement = replacements[scalar] {
                result += replacement
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
