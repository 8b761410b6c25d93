internal import LabelMatching

/// Reads matchers as Alertmanager 0.27 does where its classic parser fails: names may be quoted, and any UTF-8.
struct QuotedMatcherText {
    private let scalars: [Unicode.Scalar]
    private var position = 0

    /// Nil where this parser too refuses the line.
    static func parse(_ line: String) -> [LabelMatcher]? {
        var parser = QuotedMatcherText(scalars: Array(line.unicodeScalars))
        return parser.matchers()
    }

    private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

    private mutating func matchers() -> [LabelMatcher]? {
        let isBraced = take("{")
        var matchers: [LabelMatcher] = []
        skipSpaces()
        while position < scalars.count, scalars[position] != "}" {
            guard let name = word(), let operation = operation(), let value = word() else { return nil }
            matchers.append(LabelMatcher(name, operation, value))
            skipSpaces()
            if position < scalars.count, scalars[position] != "}", !take(",") { return nil }
            skipSpaces()
        }
        if isBraced, !take("}") { return nil }
        skipSpaces()
        return position == scalars.count ? matchers : nil
    }

    private mutating func skipSpaces() {
        while position < scalars.count, scalars[position].properties.isWhitespace { position += 1 }
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        skipSpaces()
        guard position < scalars.count, scalars[position] == scalar else { return false }
        position += 1
        return true
    }

    private mutating func operation() -> MatchOperation? {
        if take("!") { return take("=") ? .notEqual : take("~") ? .matchesNot : nil }
        guard take("=") else { return nil }
        guard position < scalars.count, scalars[position] == "~" else { return .equal }
        position += 1
        return .matches
    }

    private mutating func word() -> String? {
        skipSpaces()
        var text = String.UnicodeScalarView()
        guard take("\"") else {
            while position < scalars.count, !Self.isReserved(scalars[position]) {
                text.append(scalars[position])
                position += 1
            }
            return text.isEmpty ? nil : String(text)
        }
        while position < scalars.count, scalars[position] != "\"" {
            guard scalars[position] != "\n", let scalar = character() else { return nil }
            text.append(scalar)
        }
        return take("\"") ? String(text) : nil
    }

    /// One character of a string of Go's.
    private mutating func character() -> Unicode.Scalar? {
        let scalar = scalars[position]
        position += 1
        guard scalar == "\\" else { return scalar }
        guard position < scalars.count else { return nil }
        let letter = scalars[position]
        position += 1
        switch letter {
        case "a": return "\u{7}"
        case "b": return "\u{8}"
        case "f": return "\u{C}"
        case "n": return "\n"
        case "r": return "\r"
        case "t": return "\t"
        case "v": return "\u{B}"
        case "\\", "\"": return letter
        case "x": return hexadecimal(2).flatMap { $0 < 0x80 ? Unicode.Scalar($0) : nil }
        case "u": return hexadecimal(4).flatMap(Unicode.Scalar.init)
        case "U": return hexadecimal(8).flatMap(Unicode.Scalar.init)
        default: return nil
        }
    }

    private mutating func hexadecimal(_ count: Int) -> UInt32? {
        guard position + count <= scalars.count else { return nil }
        let digits = String(String.UnicodeScalarView(scalars[position..<position + count]))
        position += count
        return UInt32(digits, radix: 16)
    }

    private static func isReserved(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || "{}!=~,\\\"'`".unicodeScalars.contains(scalar)
    }
}
