/// `{{ define "name" }} … {{ end }}`.
package struct TemplateDefinition: Sendable, Hashable {
    package let name: String
    package let nameRange: Range<Int>
    package let nodes: [TemplateNode]
}
