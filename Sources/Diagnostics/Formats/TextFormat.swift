extension DiagnosticFormat {
    /// The form for people: each finding with the lines it is about, and a last line that counts them.
    package static let text = DiagnosticFormat(name: "text", summary: "for people, at a terminal") { report in
        let writer = TextWriter(regions: RegionTable(report), isColored: report.isColored, width: report.terminalWidth)
        let findings = report.diagnostics.map { writer.text(of: $0) + "\n" }
        return findings.joined() + Tally(report).sentence + "\n"
    }
}
