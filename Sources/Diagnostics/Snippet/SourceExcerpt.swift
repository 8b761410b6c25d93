/// What is shown of one source line: all of it, or the part around a place, with `…` for the rest.
struct SourceExcerpt {
    let text: String
    private let cells: [SourceCell]
    /// The column at which each cell starts, and behind them the one at which the last ends.
    private let columns: [Int]

    /// - Parameters:
    ///   - line: the line's bytes, without its line break.
    ///   - anchor: the bytes to keep in view; where they are too many, the first of them.
    ///   - width: the columns there are.
    init(of lines: LineTable, line: Range<Int>, around anchor: Range<Int>, width: Int) {
        let width = max(width, 20)
        // No more of a line is read than could be shown.
        let reach = 8 * width
        let low = max(line.lowerBound, min(anchor.lowerBound, line.upperBound) - reach)
        let high = min(line.upperBound, max(low, anchor.lowerBound) + 2 * reach)
        var part = lines.slice(low..<max(low, high))
        if low > line.lowerBound { part = part.drop { $0 & 0xC0 == 0x80 } }
        var cells = SourceCell.cells(of: part)
        let isCutBehind = high < line.upperBound
        let isCutBefore = low > line.lowerBound
        let total = cells.reduce(0) { $0 + $1.columns }
        if isCutBefore || isCutBehind || total > width {
            cells = SourceExcerpt.window(cells, around: anchor, width: width, isCut: (isCutBefore, isCutBehind))
        }
        self.cells = cells
        columns = cells.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.columns) }
        text = cells.map(\.text).joined()
    }

    /// The columns that a range of bytes takes: at least one, at the nearest end for bytes not in view.
    func columns(of range: Range<Int>) -> Range<Int> {
        let low = column(of: range.lowerBound, roundingUp: false)
        return low..<max(low + 1, column(of: range.upperBound, roundingUp: true))
    }

    private func column(of offset: Int, roundingUp: Bool) -> Int {
        guard let cell = cells.firstIndex(where: { $0.bytes.upperBound > offset }) else { return columns[cells.count] }
        let isInside = cells[cell].bytes.lowerBound < offset
        return columns[isInside && roundingUp ? cell + 1 : cell]
    }

    /// The cells around an anchor that fit, with an ellipsis on each side where others are left out.
    private static func window(
        _ cells: [SourceCell], around anchor: Range<Int>, width: Int, isCut: (before: Bool, behind: Bool)
    ) -> [SourceCell] {
        let first = cells.lastIndex { $0.bytes.lowerBound <= anchor.lowerBound } ?? 0
        let room = width - 2
        let marked = cells[first...].prefix { $0.bytes.lowerBound < anchor.upperBound }
        let needed = max(1, marked.reduce(0) { $0 + $1.columns })
        var from = first
        var before = 0
        let wanted = max((room - needed) / 2, min(8, room / 4))
        while from > 0, before + cells[from - 1].columns <= wanted {
            from -= 1
            before += cells[from].columns
        }
        var to = from
        var used = 0
        while to < cells.count, used + cells[to].columns <= room {
            used += cells[to].columns
            to += 1
        }
        // A line's end in view leaves room for more of what stands before.
        while to == cells.count, from > 0, used + cells[from - 1].columns <= room {
            from -= 1
            used += cells[from].columns
        }
        var result = Array(cells[from..<to])
        let (start, end) = (result.first?.bytes.lowerBound ?? 0, result.last?.bytes.upperBound ?? 0)
        if from > 0 || isCut.before { result.insert(SourceCell(ellipsisFor: 0..<start), at: 0) }
        if to < cells.count || isCut.behind { result.append(SourceCell(ellipsisFor: end..<Int.max)) }
        return result
    }
}

extension SourceCell {
    /// Stands for bytes that are left out.
    fileprivate init(ellipsisFor bytes: Range<Int>) {
        self.init(bytes: bytes, text: "…", columns: 1)
    }
}
