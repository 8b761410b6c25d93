internal import Diagnostics

extension DiffFormat {
    /// The form for a comment on a pull request: risks, a table, and what changes folded away.
    ///
    /// It has at most 65,536 bytes, GitHub's limit on the characters of a comment; what is cut is counted.
    package static let markdown = DiffFormat(name: "markdown") { report in
        var page = MarkdownPage()
        page.require("### tenantc: \(report.diff?.sentence ?? "nothing is compared")\n\n")
        page.require("\(cut(report.base.shown)) → \(cut(report.head.shown))\n\n")
        for line in report.reservations { page.require("> [!WARNING]\n> \(cut(line))\n\n") }
        if let diff = report.diff {
            addRisks(diff, to: &page)
            if !diff.isEmpty { page.require(table(diff.counts)) }
            for section in diff.sections { addSection(section, among: diff.tenants, to: &page) }
            addArrivals(diff.added, "added", to: &page)
            addArrivals(diff.removed, "removed", to: &page)
            addFindings(report.newFindings, to: &page)
        }
        return page.finish()
    }

    private static func addRisks(_ diff: WorldDiff, to page: inout MarkdownPage) {
        guard !diff.risks.isEmpty else { return }
        page.require("**\(counted(diff.risks.count, "risk"))**\n\n")
        var last = ""
        for group in diff.risks {
            let title = group.risk.name == last ? "" : "- **\(group.risk.name)**: \(group.risk.consequence)\n"
            let line = "  - \(cut(group.statement)) (\(cut(UnitList(group.units).text())))\n"
            // Half of the page at most, so that something is seen of what changes.
            if page.add(title + line, noun: "risk", within: MarkdownPage.limit / 2) { last = group.risk.name }
        }
        page.require("\n")
    }

    private static func table(_ counts: WorldDiff.Counts) -> String {
        let platform = counts.platform
        let isPlatformSame = platform.added + platform.changed + platform.removed == 0
        let platforms =
            """
            | platforms | \(platform.added) | \(platform.changed) | \(platform.removed) |
            | their objects | \(platform.objectsAdded) | \(platform.objectsChanged) | \(platform.objectsRemoved) |

            """
        return """
            | | added | changed | removed |
            |---|---:|---:|---:|
            | tenants | \(counts.tenantsAdded) | \(counts.tenantsChanged) | \(counts.tenantsRemoved) |
            | objects | \(counts.objectsAdded) | \(counts.objectsChanged) | \(counts.objectsRemoved) |
            \(isPlatformSame ? "" : platforms)

            """
    }

    private static func addSection(
        _ section: ChangeSection, among tenants: Set<String>, to page: inout MarkdownPage
    ) {
        let summary = MarkdownText.html(shortened(UnitList(section.units).text(saying: ", same change")))
        var lines = section.lines(among: tenants).map { line in
            let mark = line.mark == .changed ? "!" : line.mark.rawValue
            let indent = String(repeating: "  ", count: line.depth)
            return "\(mark) \(indent)\(TerminalText.visible(shortened(line.text)))"
        }
        if lines.count > mostLines {
            lines = lines.prefix(mostLines) + ["# … \(lines.count - mostLines) more lines"]
        }
        let block = MarkdownText.fenced(lines, language: "diff")
        page.add("<details><summary>\(summary)</summary>\n\n\(block)\n</details>\n\n", noun: "group of changes")
    }

    private static func addArrivals(_ units: [UnitSize], _ word: String, to page: inout MarkdownPage) {
        guard !units.isEmpty else { return }
        for line in UnitArrivals(units).lines { page.add("- \(word): \(cut(line))\n", noun: "tenant") }
        page.require("\n")
    }

    private static func addFindings(_ findings: [DiffReport.Finding], to page: inout MarkdownPage) {
        for finding in findings.prefix(10) {
            let text = "\(finding.message) (\(finding.path))"
            page.add("- new \(finding.severity.rawValue) **\(finding.code)**: \(cut(text))\n", noun: "finding")
        }
        if findings.count > 10 { page.leaveOut(findings.count - 10, noun: "finding") }
    }

    private static let mostLines = 200

    private static func cut(_ text: String) -> String { MarkdownText.code(shortened(text)) }

    private static func shortened(_ text: String) -> String {
        TerminalText.shortened(String(text.prefix(600)), to: 240)
    }
}
