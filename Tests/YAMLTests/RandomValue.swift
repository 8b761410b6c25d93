import TestSupport
import YAML

/// Values made to be mistaken for something else.
enum RandomValue {
    private static let alphabets: [[String]] = [
        "0123456789:-_+.eExXoObB~=<>".map(String.init),
        "01289._-+:".map(String.init),
        "0x1fFbo_".map(String.init),
        "yesnoYESNOtrufalTRUFALl~".map(String.init),
        "-?:,[]{}#&*!|>'\"%@`\\ a".map(String.init),
        "ab \n\t:#-".map(String.init),
        ["a", " ", "\n", "\n\n", "  ", "\t", "\r", "\r\n", "---", "...", "# ", ": ", "é"],
        [
            "a", "é", "트", "e\u{301}", "\u{301}", "€", "😀", "👩‍👩‍👧", "\u{85}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{A0}",
            "\u{200B}",
            "\u{FFFD}", "\u{FFFE}", "\u{10FFFF}", "\u{1FFFE}", "\u{E000}", "\u{202E}", " ",
        ],
        ["\0", "\u{1}", "\u{7}", "\u{1B}", "\u{7F}", "\u{80}", "\u{9F}", "x", "\\", "\"", "\n"],
    ]
    private static let words = [
        "true", "no", "on", "y", "null", "~", "1e3", "0x1F", "012", "0o17", "1_000", "12:30:45", "=", "<<",
        "2026-12-31",
        "2026-12-31T10:00:00Z", "- ", "-", "---", ".inf", "1.2.3", "10.0.0.0/8", "a: b", "a #b", "", " ", "\n", "64Mi",
    ]

    static func text(using random: inout SeededGenerator) -> String {
        if Int.random(in: 0..<6, using: &random) == 0 { return words.randomElement(using: &random) ?? "" }
        let alphabet = alphabets.randomElement(using: &random) ?? []
        let length = Int.random(in: 0..<40, using: &random) == 0 ? 1_100 : Int.random(in: 1...8, using: &random)
        return (0..<length).map { _ in alphabet.randomElement(using: &random) ?? "" }.joined()
    }

    static func scalar(using random: inout SeededGenerator) -> Value {
        switch Int.random(in: 0..<10, using: &random) {
        case 0: .null
        case 1: .bool(Bool.random(using: &random))
        case 2: .int(Int.random(in: .min ... .max, using: &random) >> Int.random(in: 0..<64, using: &random))
        case 3: number(using: &random)
        default: .string(text(using: &random))
        }
    }

    /// A finite double as PlainScalar writes it.
    private static func number(using random: inout SeededGenerator) -> Value {
        let double = Double(bitPattern: random.next())
        let value =
            Bool.random(using: &random) ? double : Double(Int.random(in: -9_999...9_999, using: &random)) / 1_000
        guard value.isFinite, case .float(let digits) = PlainScalar(ArraySlice("\(value)".utf8)) else { return .int(0) }
        return Int(digits).map(Value.int) ?? .number(digits)
    }

    static func nested(depth: Int, using random: inout SeededGenerator) -> Value {
        guard depth > 0, Int.random(in: 0..<3, using: &random) > 0 else { return scalar(using: &random) }
        let count = Int.random(in: 0...4, using: &random)
        if Bool.random(using: &random) {
            return .list((0..<count).map { _ in nested(depth: depth - 1, using: &random) })
        }
        var keys: Set<String> = []
        var members: [Member] = []
        for _ in 0..<count {
            let key = text(using: &random)
            if keys.insert(key).inserted { members.append(Member(key, nested(depth: depth - 1, using: &random))) }
        }
        return .map(members)
    }
}
