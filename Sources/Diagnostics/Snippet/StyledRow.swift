/// One row of terminal output under construction. What is put into it is made visible first, so no row can
/// carry a control character.
package struct StyledRow {
    private var cells: [(character: Character, style: TextStyle)] = []

    package init() {}

    package init(_ text: String, _ style: TextStyle = .plain) { append(text, style) }

    package mutating func append(_ text: String, _ style: TextStyle = .plain) {
        cells.append(contentsOf: TerminalText.visible(text).map { ($0, style) })
    }

    mutating func append(_ row: StyledRow) { cells.append(contentsOf: row.cells) }

    /// Writes over what stands at a column, with spaces up to it; the row must hold only characters one
    /// column wide before that.
    mutating func put(_ text: String, _ style: TextStyle, at column: Int) {
        while cells.count < column { cells.append((" ", .plain)) }
        for (i, character) in TerminalText.visible(text).enumerated() {
            if column + i < cells.count {
                cells[column + i] = (character, style)
            } else {
                cells.append((character, style))
            }
        }
    }

    /// The row without trailing spaces.
    package func text(isColored: Bool) -> String {
        var result = ""
        var current = TextStyle.plain
        let end = cells.lastIndex { $0.character != " " }.map { $0 + 1 } ?? 0
        for (character, style) in cells[..<end] {
            // A space has no colour to change for.
            if isColored, character != " " || current == .plain || style == .plain, style != current {
                if current != .plain { result += "\u{1b}[0m" }
                if style != .plain { result += "\u{1b}[\(style.parameters)m" }
                current = style
            }
            result.append(character)
        }
        return current == .plain ? result : result + "\u{1b}[0m"
    }
}
