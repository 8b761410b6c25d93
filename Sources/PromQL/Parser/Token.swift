/// A word, number or sign of an expression.
struct Token: Sendable {
    var kind: TokenKind
    var start: Int
    var end: Int

    var range: Range<Int> { start..<max(start, end) }
}
