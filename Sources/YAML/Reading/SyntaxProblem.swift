/// What libyaml refused.
struct SyntaxProblem {
    var message: String
    var context: String?
    /// Where, in code points.
    var codePoint: Int
    var contextCodePoint: Int

    /// What to do about the mistakes that people make most, by libyaml's wording of them.
    var help: String? {
        if message.contains("mapping values are not allowed") {
            return "quote a value that holds `: `, or check the indentation of this line"
        }
        if message.contains("cannot start any token") {
            return "indent with spaces, not tabs, and quote a value that starts with this character"
        }
        if message.contains("did not find expected") {
            return "check the indentation of this line and the line before, and that brackets and quotes are closed"
        }
        return nil
    }
}
