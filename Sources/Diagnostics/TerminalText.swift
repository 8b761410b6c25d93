/// Makes text safe to print: nothing in it can move a cursor, change a colour, reorder or hide other text.
package enum TerminalText {
    /// `text` with every control, escape, bidirectional and invisible formatting character spelled out, as
    /// `\n`, `\u{1b}`, `\u{202e}`.
    package static func visible(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: mustBeSpelled) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if mustBeSpelled(scalar) {
                // One at a time: appending a sequence to the view looks through all that is there already.
                for part in spelled(scalar).unicodeScalars { result.append(part) }
            } else {
                result.append(scalar)
            }
        }
        return String(result)
    }

    /// The terminal columns that a text takes; wide characters take two.
    package static func columns(of text: String) -> Int {
        text.reduce(0) { $0 + DisplayWidth.columns(of: $1) }
    }

    /// `text` cut, with `…` for what is left out, to at most `limit` columns.
    package static func shortened(_ text: String, to limit: Int) -> String {
        var columns = 0
        var result = ""
        for character in text {
            columns += DisplayWidth.columns(of: character)
            if columns >= limit { return columns == limit && result.count + 1 == text.count ? text : result + "…" }
            result.append(character)
        }
        return result
    }

    /// Whether a scalar does something to a terminal, or to the text around it, instead of showing.
    static func mustBeSpelled(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: return true
        // The two joiners are part of ordinary words and of emoji.
        case .format: return scalar != "\u{200C}" && scalar != "\u{200D}"
        default: return false
        }
    }

    static func spelled(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\n": "\\n"
        case "\r": "\\r"
        case "\t": "\\t"
        default: "\\u{\(String(scalar.value, radix: 16))}"
        }
    }
}
