/// A label placed on the lines of its file.
struct SnippetMark {
    let text: String
    let isPrimary: Bool
    /// Indices, from 0, of the lines on which it starts and ends.
    let first: Int
    let last: Int
    /// The bytes from its start to its end; on one line without the line break.
    let bytes: Range<Int>

    var isMultiline: Bool { first < last }

    init(_ label: Label, bytes: Range<Int>, isPrimary: Bool, lines: LineTable) {
        text = label.text
        self.isPrimary = isPrimary
        first = lines.lineIndex(of: bytes.lowerBound)
        var last = lines.lineIndex(of: bytes.upperBound)
        // A span that takes in a line break ends on the line that the break ends.
        if last > first, bytes.upperBound <= lines.content(ofLine: last).lowerBound { last -= 1 }
        self.last = last
        let start = min(
            max(bytes.lowerBound, lines.content(ofLine: first).lowerBound), lines.content(ofLine: first).upperBound)
        self.bytes = start..<max(start, min(bytes.upperBound, lines.content(ofLine: last).upperBound))
    }

    /// The bytes of the mark that lie on one of its lines.
    func bytes(onLine line: Int, of lines: LineTable) -> Range<Int> {
        bytes.clamped(to: lines.content(ofLine: line))
    }
}
