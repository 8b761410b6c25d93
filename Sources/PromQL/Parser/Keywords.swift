/// The words that mean something wherever they stand outside of braces; their case does not matter.
enum Keywords {
    private struct Entry {
        let word: PackedWord
        let kind: TokenKind
    }

    private static let words: [(String, TokenKind)] = [
        ("sum", .sum), ("by", .by), ("on", .on), ("or", .or), ("and", .and), ("max", .max), ("min", .min),
        ("avg", .avg), ("count", .count), ("offset", .offset), ("bool", .bool), ("without", .without),
        ("ignoring", .ignoring), ("unless", .unless), ("group_left", .groupLeft), ("group_right", .groupRight),
        ("topk", .topk), ("bottomk", .bottomk), ("quantile", .quantile), ("group", .group), ("stddev", .stddev),
        ("stdvar", .stdvar), ("count_values", .countValues), ("limitk", .limitk), ("limit_ratio", .limitRatio),
        ("start", .start), ("end", .stop), ("atan2", .atan2), ("inf", .number), ("nan", .number),
    ]

    private static let entries = words.map { Entry(word: PackedWord($0.0), kind: $0.1) }

    /// What a word is; `nil` where it is only a name.
    static func kind(of word: PackedWord, in dialect: Dialect) -> TokenKind? {
        for entry in entries where entry.word == word {
            let isNew = entry.kind == .limitk || entry.kind == .limitRatio
            return isNew && !dialect.hasNumberDurations ? nil : entry.kind
        }
        return nil
    }
}
