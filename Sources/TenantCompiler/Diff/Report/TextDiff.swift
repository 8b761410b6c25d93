internal import Diagnostics

extension DiffFormat {
    /// The form for people at a terminal.
    package static let text = DiffFormat(name: "text") { report in
        var rows = [StyledRow("\(report.base.shown) → \(report.head.shown)", .bold)]
        rows += report.reservations.map { StyledRow($0, .severity(.warning)) }
        rows.append(StyledRow())
        if let diff = report.diff {
            rows += risks(diff) + sections(diff) + arrivals(diff)
            rows += findings(report.newFindings)
            rows.append(StyledRow(diff.sentence, .bold))
            rows += [diff.respelledSentence].compactMap { $0.map { StyledRow($0) } }
        } else {
            rows.removeLast()
        }
        return rows.map { $0.text(isColored: report.isColored) + "\n" }.joined()
    }

    private static func risks(_ diff: WorldDiff) -> [StyledRow] {
        var rows: [StyledRow] = []
        var last = ""
        for group in diff.risks {
            if group.risk.name != last {
                if !last.isEmpty { rows.append(StyledRow()) }
                var row = StyledRow("risk[\(group.risk.name)]", .severity(.warning))
                row.append(": \(group.risk.consequence)", .bold)
                rows.append(row)
                last = group.risk.name
            }
            rows.append(StyledRow("  \(cut(group.statement))"))
            rows.append(StyledRow("    \(UnitList(group.units).text())", .gutter))
        }
        return rows.isEmpty ? [] : rows + [StyledRow()]
    }

    private static func sections(_ diff: WorldDiff) -> [StyledRow] {
        diff.sections.flatMap { section -> [StyledRow] in
            var head = StyledRow("changed", .changed)
            head.append(": \(UnitList(section.units).text(saying: ", same change"))", .bold)
            return [head] + section.lines(among: diff.tenants).map(row) + [StyledRow()]
        }
    }

    private static func row(_ line: ChangeLine) -> StyledRow {
        let style: TextStyle =
            switch line.mark {
            case .added: .added
            case .removed: .removed
            case .changed: .changed
            }
        var row = StyledRow(String(repeating: "  ", count: line.depth + 1))
        row.append("\(line.mark.rawValue) ", style)
        row.append(cut(line.text), line.depth == 0 ? .bold : .plain)
        return row
    }

    private static func arrivals(_ diff: WorldDiff) -> [StyledRow] {
        let groups: [(String, TextStyle, [UnitSize])] = [
            ("added", .added, diff.added), ("removed", .removed, diff.removed),
        ]
        let rows = groups.flatMap { word, style, units in
            (units.isEmpty ? [] : UnitArrivals(units).lines).map { line in
                var row = StyledRow(word, style)
                row.append(": \(line)", .bold)
                return row
            }
        }
        return rows.isEmpty ? [] : rows + [StyledRow()]
    }

    /// The first findings that the head has and the base has not; `check` shows them all.
    private static func findings(_ findings: [DiffReport.Finding]) -> [StyledRow] {
        guard !findings.isEmpty else { return [] }
        var rows = findings.prefix(5).map { finding in
            var row = StyledRow("\(finding.severity.rawValue)[\(finding.code)]", .severity(finding.severity))
            row.append(": \(finding.message) (new, \(finding.path))")
            return row
        }
        if findings.count > 5 {
            rows.append(StyledRow("and \(counted(findings.count - 5, "new finding")) more; run `tenantc check`"))
        }
        return rows + [StyledRow()]
    }

    /// What a line of a terminal or a log bears.
    private static func cut(_ text: String) -> String { TerminalText.shortened(String(text.prefix(600)), to: 240) }
}
