/// Finds the line and column of byte offsets in one file. Lines end with LF, CR LF or CR.
package struct LineTable: Sendable {
    /// A byte inside a long line whose column is known.
    private struct Milestone: Sendable {
        var offset: Int
        /// UTF-16 code units between the line's start and `offset`.
        var units: Int
    }

    private let bytes: [UInt8]
    /// Offset of each line's first byte.
    package let starts: [Int]
    /// So that a column is found in bounded time however long its line is.
    private let milestones: [Milestone]

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var starts = [0]
        for (i, byte) in bytes.enumerated() {
            let endsLine = byte == 0x0A || (byte == 0x0D && !(i + 1 < bytes.count && bytes[i + 1] == 0x0A))
            if endsLine { starts.append(i + 1) }
        }
        self.starts = starts
        self.milestones = LineTable.milestones(of: bytes, starts: starts)
    }

    /// The position of the character that holds a byte offset; offsets within a line break mean the end of
    /// the line, offsets past the end mean the end. A byte order mark takes no column.
    package func position(at offset: Int) -> Position {
        let offset = min(max(offset, 0), bytes.count)
        let line = lineIndex(of: offset)
        return Position(line: line + 1, column: units(to: offset, ofLine: line) + 1)
    }

    /// Index, from 0, of the line that holds a byte offset.
    package func lineIndex(of offset: Int) -> Int {
        LineTable.lastIndex(below: starts.count) { starts[$0] <= offset }
    }

    /// The text of a line, from 0, without its line break.
    package func text(ofLine index: Int) -> String {
        String(decoding: bytes[content(ofLine: index)], as: UTF8.self)
    }

    /// The bytes of a line, from 0, without its line break and without a byte order mark.
    func content(ofLine index: Int) -> Range<Int> {
        let isMarked = index == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
        let start = starts[index] + (isMarked ? 3 : 0)
        var end = index + 1 < starts.count ? starts[index + 1] : bytes.count
        while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        return start..<end
    }

    func slice(_ range: Range<Int>) -> ArraySlice<UInt8> { bytes[range.clamped(to: bytes.indices)] }

    /// UTF-16 code units between the start of a line and a byte of it.
    private func units(to offset: Int, ofLine line: Int) -> Int {
        let content = content(ofLine: line)
        let offset = min(offset, content.upperBound)
        guard offset > content.lowerBound else { return 0 }
        var from = Milestone(offset: content.lowerBound, units: 0)
        if let last = milestones.first, last.offset <= offset {
            let nearest = milestones[LineTable.lastIndex(below: milestones.count) { milestones[$0].offset <= offset }]
            if nearest.offset > from.offset { from = nearest }
        }
        var units = from.units
        for element in DecodedScalars(bytes[from.offset..<content.upperBound]) {
            if element.bytes.upperBound > offset { break }
            units += UTF16.width(element.scalar)
        }
        return units
    }

    /// One milestone about every four thousand bytes of the lines that are longer than that.
    private static func milestones(of bytes: [UInt8], starts: [Int]) -> [Milestone] {
        let stride = 4096
        var milestones: [Milestone] = []
        for (i, start) in starts.enumerated() {
            let end = i + 1 < starts.count ? starts[i + 1] : bytes.count
            guard end - start > stride else { continue }
            var next = Milestone(offset: start + stride, units: 0)
            let hasMark = i == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
            for element in DecodedScalars(bytes[(hasMark ? start + 3 : start)..<end]) {
                if element.bytes.lowerBound >= next.offset {
                    next.offset = element.bytes.lowerBound
                    milestones.append(next)
                    next.offset += stride
                }
                next.units += UTF16.width(element.scalar)
            }
        }
        return milestones
    }

    /// The last index that satisfies a condition which holds from 0 up to some index, at least for 0.
    private static func lastIndex(below count: Int, where holds: (Int) -> Bool) -> Int {
        var low = 0
        var high = count
        while high - low > 1 {
            let middle = (low + high) / 2
            if holds(middle) { low = middle } else { high = middle }
        }
        return low
    }
}
