/// Something that is wrong with a template.
package struct TemplateProblem: Error, Sendable, Hashable {
    package let kind: TemplateProblemKind
    /// Bytes of the template.
    package let range: Range<Int>
    /// One sentence without a full stop: what is wrong, and what was expected.
    package let message: String
    /// What to do about it.
    package let help: String?

    package init(_ kind: TemplateProblemKind, _ range: Range<Int>, _ message: String, help: String? = nil) {
        self.kind = kind
        self.range = range
        self.message = message
        self.help = help
    }
}
