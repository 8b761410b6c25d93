/// A character of a source line as it is shown.
struct SourceCell {
    /// Its bytes in the file.
    var bytes: Range<Int>
    var text: String
    var columns: Int

    /// The characters of some bytes of one line; tabs take four columns, controls are spelled out.
    static func cells(of bytes: ArraySlice<UInt8>) -> [SourceCell] {
        let elements = Array(DecodedScalars(bytes))
        var view = String.UnicodeScalarView()
        view.append(contentsOf: elements.lazy.map(\.scalar))
        var cells: [SourceCell] = []
        var next = 0
        for character in String(view) {
            let scalars = elements[next..<next + character.unicodeScalars.count]
            next = scalars.endIndex
            if scalars.contains(where: { TerminalText.mustBeSpelled($0.scalar) }) {
                cells.append(contentsOf: scalars.map(SourceCell.init(alone:)))
            } else if let first = scalars.first, let last = scalars.last {
                let bytes = first.bytes.lowerBound..<last.bytes.upperBound
                let columns = DisplayWidth.columns(of: character)
                cells.append(SourceCell(bytes: bytes, text: String(character), columns: columns))
            }
        }
        return cells
    }

    init(bytes: Range<Int>, text: String, columns: Int) {
        self.bytes = bytes
        self.text = text
        self.columns = columns
    }

    /// A scalar apart from those around it.
    private init(alone element: DecodedScalars.Element) {
        bytes = element.bytes
        text = element.scalar == "\t" ? "    " : TerminalText.visible(String(element.scalar))
        columns = TerminalText.columns(of: text)
    }
}
