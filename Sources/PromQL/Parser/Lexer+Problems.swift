extension Lexer {
    /// Tells what is wrong at a place and makes a token of it.
    mutating func reject(_ start: Int, _ message: String, length: Int = 1, help: String? = nil) -> Token {
        position = min(bytes.count, start + length)
        problems.append(PromQLProblem(.syntax, start..<position, message, help: help))
        return Token(kind: .invalid, start: start, end: position)
    }

    /// Tells that a character means nothing where it stands.
    mutating func unknownCharacter(_ start: Int) -> Token {
        let length = characterLength(at: start)
        let text = String(decoding: bytes[start..<min(bytes.count, start + length)], as: UTF8.self)
        var help: String?
        switch text {
        case "$": help = "variables such as `$__rate_interval` are Grafana's; Prometheus has none"
        case "\u{201C}", "\u{201D}", "\u{2018}", "\u{2019}": help = "strings stand in straight quotes: \" or '"
        case "\u{A0}": help = "this is a no-break space; write an ordinary one"
        case "&", "|": help = "the set operators are `and`, `or` and `unless`"
        case "-", ".",
            ":" where isInBraces:
            help =
                dialect.hasNumberDurations
                ? "such a name stands in quotes: {\"a.b\"=\"value\"}" : "labels are of letters, digits and `_`"
        default: break
        }
        let place = isInBraces ? " within braces" : ""
        return reject(start, "the character `\(text)` means nothing\(place)", length: length, help: help)
    }

    /// How many bytes the character at an offset takes.
    func characterLength(at offset: Int) -> Int {
        switch byte(at: offset) {
        case 0xC0...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...: 4
        default: 1
        }
    }
}
