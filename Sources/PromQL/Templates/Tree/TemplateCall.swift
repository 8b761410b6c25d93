/// `{{ template "name" . }}`, or the use that `{{ block }}` makes of what it defines.
package struct TemplateCall: Sendable, Hashable {
    package let name: String
    package let nameRange: Range<Int>
    /// What the template has for its dot.
    package let argument: TemplatePipeline?
    package let range: Range<Int>
}
