/// A query that a template makes: `query "…"`.
package struct TemplateQuery: Sendable, Hashable {
    /// The PromQL.
    package let text: String
    /// The text as it is written.
    package let literal: TemplateString
    /// The bytes, with the quotes.
    package var range: Range<Int> { literal.range }
}
