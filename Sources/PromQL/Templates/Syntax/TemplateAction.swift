/// `{{ … }}`, cut into its words.
struct TemplateAction: Sendable {
    /// The last is `.close`, unless there is an error.
    let tokens: [TemplateToken]
    /// Why the words end where they do.
    let error: TemplateProblem?
    let range: Range<Int>
}
