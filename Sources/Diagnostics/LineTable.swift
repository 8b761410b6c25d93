/// Finds the line and column of byte offsets in one file. Lines end with LF, CR LF or CR.
package struct LineTable: Sendable {
    private let bytes: [UInt8]
    /// Offset of each line's first byte.
    package let starts: [Int]

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var starts = [0]
        for (i, byte) in bytes.enumerated() {
            let endsLine = byte == 0x0A || (byte == 0x0D && !(i + 1 < bytes.count && bytes[i + 1] == 0x0A))
            if endsLine { starts.append(i + 1) }
        }
        self.starts = starts
    }

    /// The position of a byte offset; offsets past the end mean the end.
    package func position(at offset: Int) -> Position {
        let offset = min(max(offset, 0), bytes.count)
        let line = lineIndex(of: offset)
        return Position(line: line + 1, column: utf16Length(starts[line]..<offset) + 1)
    }

    /// Index, from 0, of the line that holds a byte offset.
    package func lineIndex(of offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }

    /// The text of a line, from 0, without its line break.
    package func text(ofLine index: Int) -> String {
        let start = starts[index]
        var end = index + 1 < starts.count ? starts[index + 1] : bytes.count
        while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    /// Code points below U+10000 are one unit, others two; a stray byte counts as one.
    private func utf16Length(_ range: Range<Int>) -> Int {
        var count = 0
        for byte in bytes[range] {
            if byte & 0xC0 != 0x80 { count += 1 }
            if byte >= 0xF0 { count += 1 }
        }
        return count
    }
}
