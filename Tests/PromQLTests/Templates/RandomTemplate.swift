import TestSupport

/// Makes templates that are mostly valid, with the faults that authors make.
struct RandomTemplate {
    private var generator: SeededGenerator
    private var depth = 0
    private var variables: [String] = []

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    mutating func make() -> String {
        variables = ["$labels", "$value", "$externalURL", "$externalLabels", "$"]
        depth = 0
        var text = list(upTo: 5)
        if chance(0.15) { text = damaged(text) }
        return text
    }

    /// Any bytes that are UTF-8, made of what means something to templates.
    mutating func noise() -> String {
        let parts = [
            "{{", "}}", "{{-", "-}}", " ", "\n", "\"", "`", "'", "\\", "(", ")", "|", ".", "$", "$x", ":=", "=", ",",
            "if", "else", "end", "range", "with", "define", "block", "template", "break", "nil", "true", "1", "0x",
            "1i", "+", "-", "_", "e", "é", "/*", "*/", "query", "index", "$labels", ".a", "\u{0}", "👍", "[", "}",
            "{", "printf", "\"%d\"",
        ]
        return (0..<number(1...30)).map { _ in pick(parts) }.joined()
    }

    private mutating func list(upTo count: Int) -> String {
        (0..<number(1...count)).map { _ in chance(0.3) ? pick(["text", " ", "\n", "100%", "} }", "{"]) : action() }
            .joined()
    }

    private mutating func action() -> String {
        depth += 1
        defer { depth -= 1 }
        if depth > 4 || chance(0.55) { return tag(pipeline()) }
        let mark = variables
        defer { variables = chance(0.9) ? mark : variables }
        switch number(0...9) {
        case 0, 1: return tag("if \(pipeline())") + list(upTo: 3) + otherwise("if") + tag("end")
        case 2: return tag("with \(pipeline())") + list(upTo: 3) + otherwise("with") + tag("end")
        case 3, 4:
            return tag(rangeHead()) + list(upTo: 3) + pick(["", tag("break"), tag("continue")]) + otherwise("")
                + tag("end")
        case 5: return "{{/* \(pick(["note", "}}", "* /", "\n"])) */}}"
        case 6: return tag("template \"\(pick(["a", "b"]))\"\(chance(0.7) ? " " + operand() : "")")
        case 7: return tag("block \"\(pick(["a", "b", "c"]))\" \(operand())") + list(upTo: 2) + tag("end")
        case 8: return tag("define \"\(pick(["a", "b", "c"]))\"") + pick(["", "x", tag(".Labels.a")]) + tag("end")
        default: return tag("break")
        }
    }

    private mutating func otherwise(_ word: String) -> String {
        var text = ""
        if chance(0.2) { text += tag("else \(pick(["if", word])) \(pipeline())") + list(upTo: 2) }
        if chance(0.3) { text += tag("else") + list(upTo: 2) }
        return text
    }

    private mutating func rangeHead() -> String {
        let source = pick(["query \"up\"", "$labels", ".Labels", operand()])
        switch number(0...3) {
        case 0: return "range \(source)"
        case 1: return "range \(declared()) := \(source)"
        case 2: return "range \(declared()), \(declared()) := \(source)"
        default: return "range \(declared()), \(pick(variables))"
        }
    }

    private mutating func declared() -> String {
        let name = pick(["$x", "$y", "$labels", "$a1", "$é"])
        variables.append(name)
        return name
    }

    private mutating func tag(_ content: String) -> String {
        let open = pick(["{{", "{{ ", "{{ ", "{{- ", "{{-\n"])
        let close = pick(["}}", " }}", " }}", " -}}", "\n-}}"])
        return open + content + close
    }

    private mutating func pipeline() -> String {
        let head = chance(0.15) ? "\(declared()) \(pick([":=", "=", ":= "])) " : ""
        let commands = (0..<number(1...3)).map { _ in command() }
        return head + commands.joined(separator: pick([" | ", "|", " |\n"])) + (chance(0.03) ? " |" : "")
    }

    private mutating func command() -> String {
        if chance(0.4) { return operand() }
        let function = pick([
            "print", "printf \"%s\"", "humanize", "humanizeDuration", "humanizePercentage", "toUpper", "title", "len",
            "index $labels", "query", "first", "value", "sortByLabel \"a\"", "reReplaceAll \"a\" \"b\"", "eq", "and",
            "or", "not", "slice", "html", "args", "match \"x\"", "stripPort", "pathPrefix", "safeHtml", "tmpl", "nope",
        ])
        let arguments = (0..<number(0...2)).map { _ in " " + operand() }
        return function + arguments.joined()
    }

    private mutating func operand() -> String {
        depth += 1
        defer { depth -= 1 }
        switch number(0...11) {
        case 0: return "."
        case 1, 2: return pick(variables) + pick(["", ".a", ".Labels.b", ".a.b"])
        case 3: return pick([".Labels.a", ".Value", ".ExternalURL", ".Labels", ".nope", ".é"])
        case 4, 5: return pick(["\"a\"", "\"\\n\"", "`a`", "\"\\\"\"", "\"\\u00e9\"", "\"\\d\"", "\"a", "`\n`"])
        case 6, 7: return numberText()
        case 8: return pick(["true", "false", "nil", "'a'", "'\\n'", "'ab'"])
        case 9 where depth < 6: return "(\(pipeline()))" + pick(["", "", ".a", ".Value"])
        case 10: return pick(["$x", "$nope", "pathPrefix", "externalURL", "$1"])
        default: return pick(variables)
        }
    }

    private mutating func numberText() -> String {
        let digits = ["0", "1", "7", "8", "9", "_", "x", "b", "o", "e", "p", ".", "+", "-", "i", "f", "0x", "1e", "E"]
        if chance(0.6) { return pick(["0", "1", "2.5", "1e3", "0x1F", "1_000", "-1", "+2", "5i", "1+2i", "010"]) }
        return pick(["0", "1", "8", "+1", "-0"]) + (0..<number(1...4)).map { _ in pick(digits) }.joined()
    }

    /// Takes away, doubles or changes a character.
    private mutating func damaged(_ text: String) -> String {
        var characters = Array(text)
        guard !characters.isEmpty else { return text }
        let index = number(0...characters.count - 1)
        switch number(0...2) {
        case 0: characters.remove(at: index)
        case 1: characters.insert(characters[index], at: index)
        default: characters[index] = pick(["{", "}", "\"", "(", ")", "$", ".", "-", " ", "|", "'", "`", "\\", "e"])
        }
        return String(characters)
    }

    private mutating func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &generator) < share }
    private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
    private mutating func pick<T>(_ all: [T]) -> T { all[Int.random(in: 0..<all.count, using: &generator)] }
}
