import TestSupport

/// Documents of a few scalars that go over lines, in every style.
enum RandomScalar {
    private static let words = ["a", "sum(x)", "é", "€", "😀", "b c", "x  y", "{{ $v }}", "up == 0", "\t"]
    private static let escapes = ["\\n", "\\t", "\\\"", "\\\\", "\\x41", "\\u00e9", "\\U0001F600", "\\N", "\\_", "\\ "]
    private static let breaks = ["\n", "\r\n", "\n\n", "\n \n\n", "   \n"]

    static func document(using random: inout SeededGenerator) -> String {
        let depth = Int.random(in: 0...2, using: &random)
        var text = (0..<depth).map { String(repeating: "  ", count: $0) + "k:\n" }.joined()
        let pad = String(repeating: "  ", count: depth)
        for number in 0..<Int.random(in: 1...3, using: &random) {
            text += "\(pad)s\(number): \(scalar(indent: depth * 2, using: &random))\n"
        }
        return text
    }

    private static func scalar(indent: Int, using random: inout SeededGenerator) -> String {
        switch Int.random(in: 0..<4, using: &random) {
        case 0: "w " + lines(indent: indent + 1, of: ["a", "é", "😀 b", "c d"], using: &random)
        case 1: "'" + lines(indent: indent + 1, of: words + ["''"], using: &random) + "'"
        case 2: "\"" + lines(indent: indent + 1, of: words + escapes + ["\\\n  "], using: &random) + "\""
        default: block(indent: indent, using: &random)
        }
    }

    private static func lines(
        indent: Int, of words: [String], using random: inout SeededGenerator
    ) -> String {
        let pad = String(repeating: " ", count: indent)
        return (0..<Int.random(in: 1...6, using: &random)).map { _ in
            let word = words.randomElement(using: &random) ?? ""
            let isBroken = Int.random(in: 0..<3, using: &random) == 0
            return word + (isBroken ? (breaks.randomElement(using: &random) ?? "") + pad : " ")
        }.joined() + "z"
    }

    private static func block(indent: Int, using random: inout SeededGenerator) -> String {
        let style = ["|", ">"].randomElement(using: &random) ?? "|"
        let chomping = ["", "-", "+"].randomElement(using: &random) ?? ""
        let more = Int.random(in: 1...4, using: &random)
        let isIndicated = Bool.random(using: &random)
        let pad = String(repeating: " ", count: indent + more)
        var text = style + (isIndicated ? "\(more)" : "") + chomping + "\n"
        for number in 0..<Int.random(in: 1...5, using: &random) {
            let isDeeper = (number > 0 || isIndicated) && Int.random(in: 0..<4, using: &random) == 0
            text += pad + (isDeeper ? "  " : "") + (words.randomElement(using: &random) ?? "").trimmed + "w"
            text += breaks.randomElement(using: &random) ?? "\n"
        }
        return text
    }
}

extension String {
    /// Without a tab, which no line of a block begins with here.
    fileprivate var trimmed: String { self == "\t" ? "t" : self }
}
