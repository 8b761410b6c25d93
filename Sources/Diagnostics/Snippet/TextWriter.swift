/// Writes diagnostics in the terminal form.
struct TextWriter {
    let regions: RegionTable
    let isColored: Bool
    /// Columns of the terminal.
    let width: Int

    /// A diagnostic in full; ends with a line break.
    func text(of diagnostic: Diagnostic) -> String {
        let groups = groups(of: diagnostic)
        let gutter = gutter(of: groups)
        var rows = [header(of: diagnostic)]
        for (i, group) in groups.enumerated() {
            rows += self.rows(of: group, isFirst: i == 0, severity: diagnostic.severity, gutter: gutter)
        }
        for note in diagnostic.notes { rows.append(remark("note", note, gutter: gutter)) }
        if let help = diagnostic.help { rows.append(remark("help", help, gutter: gutter)) }
        for fix in diagnostic.fixes where fix.isSafe { rows += self.rows(of: fix, gutter: gutter) }
        return rows.map { $0.text(isColored: isColored) + "\n" }.joined()
    }

    /// The labels of a diagnostic that lie in one file.
    private struct Group {
        var file: FileID
        var lines: LineTable
        var start: Region
        var marks: [SnippetMark]
    }

    /// The primary label's file first, then the others as they are named.
    private func groups(of diagnostic: Diagnostic) -> [Group] {
        var groups: [Group] = []
        for (i, label) in diagnostic.labels.enumerated() {
            guard let lines = regions.lines(of: label.span.file), let region = regions.region(of: label.span) else {
                continue
            }
            let mark = SnippetMark(label, bytes: regions.range(of: label.span), isPrimary: i == 0, lines: lines)
            if let known = groups.firstIndex(where: { $0.file == label.span.file }) {
                groups[known].marks.append(mark)
            } else {
                groups.append(Group(file: label.span.file, lines: lines, start: region, marks: [mark]))
            }
        }
        return groups
    }

    private func gutter(of groups: [Group]) -> Int {
        String(groups.flatMap { $0.marks.map { $0.last + 1 } }.max() ?? 1).count
    }

    private func header(of diagnostic: Diagnostic) -> StyledRow {
        var row = StyledRow("\(diagnostic.severity.rawValue)[\(diagnostic.code)]", .severity(diagnostic.severity))
        row.append(": \(diagnostic.message)", .bold)
        return row
    }

    private func rows(of group: Group, isFirst: Bool, severity: Severity, gutter: Int) -> [StyledRow] {
        let indent = String(repeating: " ", count: gutter)
        var arrow = StyledRow(indent + (isFirst ? "--> " : "::: "), .gutter)
        arrow.append("\(group.start.path):\(group.start.start.line):\(group.start.start.column)")
        let snippet = Snippet(
            lines: group.lines, marks: group.marks, severity: severity, gutter: gutter, width: width)
        return [arrow, StyledRow(indent + " |", .gutter)] + snippet.rows()
    }

    private func remark(_ kind: String, _ text: String, gutter: Int) -> StyledRow {
        var row = StyledRow(String(repeating: " ", count: gutter) + " = ", .gutter)
        row.append(kind + ":", .bold)
        row.append(" " + text)
        return row
    }

    /// The title and what is written; each place has a row of its own where there are several.
    private func rows(of fix: Fix, gutter: Int) -> [StyledRow] {
        if fix.edits.count == 1, let edit = fix.edits.first {
            return [remark("fix", "\(fix.title): \(change(edit))", gutter: gutter)]
        }
        let indent = String(repeating: " ", count: gutter + " = fix: ".count)
        return [remark("fix", fix.title, gutter: gutter)]
            + fix.edits.map { edit in
                let place = regions.region(of: edit.span)
                    .map { "\($0.path):\($0.start.line):\($0.start.column): " }
                return StyledRow(indent + (place ?? "") + change(edit))
            }
    }

    private func change(_ edit: Edit) -> String {
        let old = quoted(regions.text(of: edit.span))
        let new = quoted(edit.replacement)
        if edit.replacement.isEmpty { return "delete \(old)" }
        return regions.range(of: edit.span).isEmpty ? "insert \(new)" : "replace \(old) with \(new)"
    }

    private func quoted(_ text: String) -> String {
        "`\(TerminalText.shortened(TerminalText.visible(String(text.prefix(200))), to: 60))`"
    }
}
