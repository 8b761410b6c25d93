/// Draws the labels that lie on one line: a row of underlines with the last label's text behind it, and the
/// other texts hanging below the start of theirs.
struct Underlines {
    private struct Item {
        var mark: SnippetMark
        var columns: Range<Int>
    }

    private let items: [Item]
    private let severity: Severity

    init(marks: [SnippetMark], excerpt: SourceExcerpt, severity: Severity) {
        self.severity = severity
        items =
            marks
            .map { Item(mark: $0, columns: excerpt.columns(of: $0.bytes)) }
            .sorted { ($0.columns.lowerBound, $0.columns.upperBound) < ($1.columns.lowerBound, $1.columns.upperBound) }
    }

    func rows() -> [StyledRow] {
        guard let last = items.last else { return [] }
        var underlines = StyledRow()
        // The primary label's carets stand over what they share with another.
        for item in items where !item.mark.isPrimary { draw(item, in: &underlines) }
        for item in items where item.mark.isPrimary { draw(item, in: &underlines) }

        let hasRoom = items.allSatisfy { $0.columns.upperBound <= last.columns.upperBound }
        if hasRoom, !last.mark.text.isEmpty {
            underlines.put(" " + last.mark.text, style(of: last), at: last.columns.upperBound)
        }
        return [underlines] + hangingRows(of: hasRoom ? Array(items.dropLast()) : items)
    }

    private func hangingRows(of items: [Item]) -> [StyledRow] {
        var waiting = items.filter { !$0.mark.text.isEmpty }
        guard !waiting.isEmpty else { return [] }
        var rows = [connectors(of: waiting)]
        while let item = waiting.popLast() {
            var row = connectors(of: waiting)
            row.put(item.mark.text, style(of: item), at: item.columns.lowerBound)
            rows.append(row)
        }
        return rows
    }

    private func connectors(of items: [Item]) -> StyledRow {
        var row = StyledRow()
        for item in items { row.put("|", style(of: item), at: item.columns.lowerBound) }
        return row
    }

    private func draw(_ item: Item, in row: inout StyledRow) {
        let sign = item.mark.isPrimary ? "^" : "-"
        row.put(String(repeating: sign, count: item.columns.count), style(of: item), at: item.columns.lowerBound)
    }

    private func style(of item: Item) -> TextStyle { item.mark.isPrimary ? .severity(severity) : .gutter }
}
