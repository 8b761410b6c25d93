/// `{{ if }}`, `{{ with }}` or `{{ range }}` with what follows them up to `{{ end }}`.
package struct TemplateBranch: Sendable, Hashable {
    /// How the pipeline decides.
    package enum Form: String, Sendable, Hashable {
        case `if`, with, range
    }

    /// One condition, and what is printed where it holds.
    package struct Case: Sendable, Hashable {
        package let pipeline: TemplatePipeline
        package let nodes: [TemplateNode]
    }

    package let form: Form
    /// The first, and those of `else if` and `else with`.
    package let cases: [Case]
    /// `nil` where no `{{ else }}` is written.
    package let otherwise: [TemplateNode]?
    /// The bytes of the opening action.
    package let opening: Range<Int>
}
