internal import Diagnostics

/// Text of others as Markdown that shows it and does nothing else: no markup, link, mention or image.
enum MarkdownText {
    /// A code span, in which nothing is markup; a backtick, which would end it, becomes a quote.
    static func code(_ text: String) -> String {
        let visible = TerminalText.visible(text).map { $0 == "`" ? "'" : $0 }
        return "`\(visible.isEmpty ? " " : String(visible))`"
    }

    /// Words of a sentence or a table's cell, in which nothing is markup.
    static func plain(_ text: String) -> String {
        var result = ""
        for character in TerminalText.visible(text) {
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "@": result += "&#64;"
            case "`": result += "'"
            case "\\", "*", "_", "[", "]", "|", "!", "#", "~": result += "\\\(character)"
            default: result.append(character)
            }
        }
        return result
    }

    /// The same within a line of HTML.
    static func html(_ text: String) -> String {
        var result = ""
        for character in TerminalText.visible(text) {
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            default: result.append(character)
            }
        }
        return "<code>\(result)</code>"
    }

    /// Lines as they are, in a fence that none of them can end.
    static func fenced(_ lines: [String], language: String) -> String {
        let longest = lines.map { longestRun(of: "`", in: $0) }.max() ?? 0
        let fence = String(repeating: "`", count: max(3, longest + 1))
        return "\(fence)\(language)\n\(lines.map { "\($0)\n" }.joined())\(fence)\n"
    }

    private static func longestRun(of mark: Character, in text: String) -> Int {
        var longest = 0
        var run = 0
        for character in text {
            run = character == mark ? run + 1 : 0
            longest = max(longest, run)
        }
        return longest
    }
}
