import TestSupport

/// YAML as people might write it, with every style and characters of every length.
enum RandomDocument {
    private static let words = ["a", "é", "€uro", "😀", "naïve text", "日本", "x-1", "e\u{301}", "1.5", "true", "#no"]
    private static let breaks = ["\n", "\r\n", "\n\n", "\n  # é\n", " # 😀\n"]

    static func text(using random: inout SeededGenerator) -> String {
        let documents = (0..<Int.random(in: 1...3, using: &random)).map { _ in
            block(indent: 0, depth: 0, using: &random)
        }
        return (Bool.random(using: &random) ? "\u{FEFF}" : "") + documents.joined(separator: "---\n")
    }

    private static func word(using random: inout SeededGenerator) -> String {
        let word = words.randomElement(using: &random) ?? ""
        return word.hasPrefix("#") ? "w" + word : word
    }

    private static func block(indent: Int, depth: Int, using random: inout SeededGenerator) -> String {
        let pad = String(repeating: " ", count: indent)
        let isList = Bool.random(using: &random)
        return (0..<Int.random(in: 1...3, using: &random)).map { number in
            let head = isList ? "- " : "\(word(using: &random))\(number): "
            if depth < 3, Int.random(in: 0..<3, using: &random) == 0 {
                return pad + head.dropLast() + "\n" + block(indent: indent + 2, depth: depth + 1, using: &random)
            }
            let anchor = Int.random(in: 0..<5, using: &random) == 0 ? "&n\(number) " : ""
            return pad + head + anchor + value(indent: indent, using: &random)
        }.joined()
    }

    private static func value(indent: Int, using random: inout SeededGenerator) -> String {
        let text = word(using: &random)
        let end = breaks.randomElement(using: &random) ?? "\n"
        let pad = String(repeating: " ", count: indent + 2)
        switch Int.random(in: 0..<8, using: &random) {
        case 0: return "'\(text)'" + end
        case 1: return "\"\(text)\\u00e9\"" + end
        case 2: return "[\(text), '\(text)', {k: \(text) }, j: \(text)]" + end
        case 3: return "{\(text): \(text), z: [\(text)]}" + end
        case 4: return "|\n\(pad)\(text)\n\(pad)\(text)\n"
        case 5: return ">-\n\(pad)\(text)\n\n\(pad)\(text)\n"
        case 6: return end
        default: return text + end
        }
    }
}
