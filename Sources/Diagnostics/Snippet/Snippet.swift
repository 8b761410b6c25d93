/// Draws the lines of one file that a diagnostic's labels point at, with the labels under them.
struct Snippet {
    let lines: LineTable
    let marks: [SnippetMark]
    let severity: Severity
    /// Columns that the line numbers take.
    let gutter: Int
    /// Columns of the terminal.
    let width: Int

    /// Marks over several lines; each has a bar of two columns left of the source.
    private let bars: [SnippetMark]
    private var margin: Int { 2 * bars.count }

    init(lines: LineTable, marks: [SnippetMark], severity: Severity, gutter: Int, width: Int) {
        self.lines = lines
        self.marks = marks
        self.severity = severity
        self.gutter = gutter
        self.width = width
        bars = marks.filter(\.isMultiline)
    }

    func rows() -> [StyledRow] {
        var rows: [StyledRow] = []
        var previous: Int?
        for line in shownLines() {
            if let previous, line > previous + 1 { rows.append(gap(after: previous)) }
            rows += self.rows(ofLine: line)
            previous = line
        }
        return rows
    }

    /// The lines with an end of a mark on them, those between where they are few, and single lines between
    /// two that are shown.
    private func shownLines() -> [Int] {
        var shown: Set<Int> = []
        for mark in marks {
            if mark.last - mark.first < 5 {
                shown.formUnion(mark.first...mark.last)
            } else {
                shown.formUnion([mark.first, mark.first + 1, mark.last - 1, mark.last])
            }
        }
        for line in shown where shown.contains(line + 2) { shown.insert(line + 1) }
        return shown.sorted()
    }

    private func rows(ofLine line: Int) -> [StyledRow] {
        let content = lines.content(ofLine: line)
        let here = marks.filter { !$0.isMultiline && $0.first == line }
        let excerpt = SourceExcerpt(
            of: lines, line: content, around: anchor(ofLine: line), width: width - gutter - 3 - margin)

        var source = numbered(line)
        for (slot, bar) in bars.enumerated() where bar.first < line && line <= bar.last {
            source.put("|", style(of: bar), at: column(ofSlot: slot))
        }
        let opening = bars.indices.filter { bars[$0].first == line }
        let atStart = opening.filter { isFirstText(bars[$0].bytes.lowerBound, of: content) }
        for slot in atStart { source.put("/", style(of: bars[slot]), at: column(ofSlot: slot)) }
        if !excerpt.text.isEmpty { source.put(excerpt.text, .plain, at: gutter + 3 + margin) }

        var active = Set(bars.indices.filter { bars[$0].first < line && line <= bars[$0].last }).union(atStart)
        var rows = [source]
        for annotation in Underlines(marks: here, excerpt: excerpt, severity: severity).rows() {
            var row = barred(active)
            row.put("", .plain, at: gutter + 3 + margin)
            row.append(annotation)
            rows.append(row)
        }
        for slot in opening where !atStart.contains(slot) {
            rows.append(arm(of: slot, to: excerpt.columns(of: startByte(of: bars[slot])).lowerBound, active: active))
            active.insert(slot)
        }
        for slot in bars.indices where bars[slot].last == line {
            let end = bars[slot].bytes.upperBound
            var row = arm(of: slot, to: max(0, excerpt.columns(of: end..<end).lowerBound - 1), active: active)
            if !bars[slot].text.isEmpty { row.append(" " + bars[slot].text, style(of: bars[slot])) }
            rows.append(row)
            active.remove(slot)
        }
        return rows
    }

    private func startByte(of mark: SnippetMark) -> Range<Int> { mark.bytes.lowerBound..<mark.bytes.lowerBound }

    /// The bytes of a line to keep in view: the primary mark's, else all marks'.
    private func anchor(ofLine line: Int) -> Range<Int> {
        var ranges: [Range<Int>] = []
        for mark in marks where mark.first <= line && line <= mark.last {
            var range = mark.bytes(onLine: line, of: lines)
            if mark.isMultiline {
                range =
                    line == mark.first
                    ? range.lowerBound..<range.lowerBound : range.upperBound..<range.upperBound
                if line != mark.first, line != mark.last { continue }
            }
            if mark.isPrimary { return range }
            ranges.append(range)
        }
        let start = lines.content(ofLine: line).lowerBound
        let low = ranges.map(\.lowerBound).min() ?? start
        return low..<max(low, ranges.map(\.upperBound).max() ?? low)
    }

    private func isFirstText(_ offset: Int, of content: Range<Int>) -> Bool {
        lines.slice(content.lowerBound..<offset).prefix(4096).allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }

    private func style(of mark: SnippetMark) -> TextStyle { mark.isPrimary ? .severity(severity) : .gutter }

    private func column(ofSlot slot: Int) -> Int { gutter + 3 + 2 * slot }

    private func numbered(_ line: Int) -> StyledRow {
        let number = String(line + 1)
        return StyledRow(String(repeating: " ", count: max(0, gutter - number.count)) + number + " | ", .gutter)
    }

    /// An empty row with the bars of the marks that are open.
    private func barred(_ active: Set<Int>) -> StyledRow {
        var row = StyledRow(String(repeating: " ", count: gutter) + " | ", .gutter)
        for slot in bars.indices where active.contains(slot) {
            row.put("|", style(of: bars[slot]), at: column(ofSlot: slot))
        }
        return row
    }

    private func gap(after line: Int) -> StyledRow {
        var row = StyledRow("...", .gutter)
        for (slot, bar) in bars.enumerated() where bar.first <= line && line < bar.last {
            row.put("|", style(of: bar), at: column(ofSlot: slot))
        }
        return row
    }

    /// The row that leads from a mark's bar to the character where the mark starts or ends.
    private func arm(of slot: Int, to column: Int, active: Set<Int>) -> StyledRow {
        let mark = bars[slot]
        var row = barred(active)
        let from = self.column(ofSlot: slot) + 1
        let to = gutter + 3 + margin + column
        for at in from..<to { row.put("_", style(of: mark), at: at) }
        for other in active where other != slot {
            row.put("|", style(of: bars[other]), at: self.column(ofSlot: other))
        }
        row.put(mark.isPrimary ? "^" : "-", style(of: mark), at: to)
        return row
    }
}
