/// A part of a template; every part knows its bytes.
package indirect enum TemplateNode: Sendable, Hashable {
    /// What is printed as it is.
    case text(Range<Int>)
    /// `{{ … }}`: a value that is printed, or variables that are set.
    case action(TemplatePipeline, range: Range<Int>)
    case branch(TemplateBranch)
    case call(TemplateCall)
    /// `{{ break }}` or `{{ continue }}`.
    case leave(range: Range<Int>)
}
