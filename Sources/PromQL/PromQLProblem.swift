/// Something that is wrong with an expression.
package struct PromQLProblem: Sendable, Hashable {
    package let kind: PromQLProblemKind
    /// Bytes of the expression's text.
    package let range: Range<Int>
    /// One sentence without a full stop: what is wrong, and what was expected.
    package let message: String
    /// What to do about it.
    package let help: String?
    /// A change of the text that puts it right.
    package let fix: TextEdit?

    package init(
        _ kind: PromQLProblemKind, _ range: Range<Int>, _ message: String, help: String? = nil, fix: TextEdit? = nil
    ) {
        self.kind = kind
        self.range = range
        self.message = message
        self.help = help
        self.fix = fix
    }
}
