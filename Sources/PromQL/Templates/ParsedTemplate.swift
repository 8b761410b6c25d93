/// What reading a template gives.
package struct ParsedTemplate: Sendable {
    package let nodes: [TemplateNode]
    /// In the order of the text.
    package let definitions: [TemplateDefinition]
    /// In the order of the text.
    package let problems: [TemplateProblem]
    /// In the order of the text; those of every use where a definition is used for several things.
    package let labels: [LabelReference]
    /// In the order of the text.
    package let queries: [TemplateQuery]
    /// Where the value of the alert is read, which changes with each evaluation.
    package let values: [Range<Int>]

    /// Whether what the template is for would refuse to parse it.
    package var isRefused: Bool { problems.contains { $0.kind == .syntax } }
}
