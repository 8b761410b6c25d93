/// What libyaml refused.
struct SyntaxProblem {
    var message: String
    var context: String?
    /// Where, in code points.
    var codePoint: Int
    var contextCodePoint: Int

    /// What to do about the mistakes that people make most.
    var help: String? {
        if let context, context.contains("an alias") || context.contains("an anchor") {
            return "quote a value that begins with `*` or `&`"
        }
        return Self.advice.first { message.contains($0.wording) }?.help
    }

    /// By libyaml's wording of the mistake.
    private static let advice: [(wording: String, help: String)] = [
        ("mapping values are not allowed", "quote a value that holds `: `, or check the indentation of this line"),
        (
            "cannot start any token",
            "indent with spaces, not tabs, and quote a value that starts with this character"
        ),
        ("found a tab character", "indent with spaces, not tabs"),
        (
            "did not find expected",
            "check the indentation of this line and the line before, and that brackets and quotes are closed"
        ),
        ("could not find expected ':'", "write `key: value`, and check the indentation of this line"),
        ("found unexpected end of stream", "close the quote that was opened above"),
        ("found unknown escape character", "write `\\\\` for a backslash, or put the text in single quotes"),
        ("block sequence entries are not allowed", "begin the list on a line of its own below its key"),
    ]
}
