import TestSupport

/// Draws expressions of RE2's syntax, and texts that have a fair chance to match them.
struct RandomPattern {
    var generator: SeededGenerator

    mutating func expression(depth: Int = 3) -> String {
        switch Int.random(in: 0..<(depth > 0 ? 12 : 5), using: &generator) {
        case 0, 1, 2: literal()
        case 3: pick(Self.classes)
        case 4: pick(["^", "$", "\\b", "\\B", "\\A", "\\z", "", "."])
        case 5: "(\(expression(depth: depth - 1)))"
        case 6: "(?:\(expression(depth: depth - 1))|\(expression(depth: depth - 1)))"
        case 7: "(?:\(expression(depth: depth - 1)))" + pick(["*", "+", "?", "*?", "{2}", "{1,3}", "{0,2}", "{2,}"])
        case 8: "(?\(pick(["i", "s", "m", "U", "is", "i-s", "-i"])):\(expression(depth: depth - 1)))"
        case 9: "(?:" + pick(["(?i)", "(?s)", "(?m)"]) + expression(depth: depth - 1) + ")"
        default: expression(depth: depth - 1) + expression(depth: depth - 1)
        }
    }

    mutating func text() -> String {
        (0..<Int.random(in: 0...5, using: &generator)).map { _ in pick(Self.letters) }.joined()
    }

    private mutating func literal() -> String {
        pick([
            "a", "b", "ab", "B", "-", "0", "\\.", "\\n", "é", "k", "s", "\\x41", "\\x{e9}", "\\Qa.b\\E", "{", "a{,2}",
            " ",
        ])
    }

    private mutating func pick(_ choices: [String]) -> String {
        choices[Int.random(in: choices.indices, using: &generator)]
    }

    private static let classes = [
        "[ab]", "[^a]", "[a-c0]", "[^a-z]", "\\d", "\\D", "\\w", "\\W", "\\s", "\\S", "[[:alpha:]]", "[^[:^digit:]k]",
        "\\pL", "\\p{Lu}", "\\P{L}", "\\p{Greek}", "[\\d-]", "[]a]", "[\\]\\-b]", "(?i:k)", "(?i:[^s])", "(?i:\\w)",
        "(?i:é)",
    ]
    private static let letters = [
        "a", "b", "c", "A", "B", "k", "K", "\u{212A}", "s", "\u{17F}", "é", "É", "α", "Ω", "0", "7", "-", ".", "\n",
        " ", "{",
        "_", "]", "\u{1F600}", "e\u{301}", ",", "2", "}",
    ]
}
