/// Reads a template as the program does that a dialect is of, and tells what that program would refuse to parse and what
/// would fail, or say something else than is meant, once it is executed.
///
/// Ranges are offsets in the UTF-8 of the text.
///
/// - Parameter name: what the program calls the template: Prometheus says `__alert_` and the alert's name.
package func parseTemplate(_ text: String, dialect: TemplateDialect, name: String = "") -> ParsedTemplate {
    let template = TemplateText(text)
    guard template.count <= maximumTemplateLength else {
        let problem = TemplateProblem(
            .tooComplex, 0..<template.count, "the template is longer than \(maximumTemplateLength) bytes")
        return ParsedTemplate(nodes: [], definitions: [], problems: [problem], labels: [], queries: [], values: [])
    }
    var parser = TemplateParser(template, dialect: dialect, name: name)
    parser.parse()
    var checker = TemplateChecker(template, dialect: dialect, definitions: parser.definitions)
    if !parser.isStopped { checker.check(parser.nodes) }
    return ParsedTemplate(
        nodes: parser.nodes, definitions: parser.definitions,
        problems: inOrder(parser.problems + checker.problems),
        labels: checker.labels.sorted { ($0.range.lowerBound, $0.name) < ($1.range.lowerBound, $1.name) },
        queries: checker.queries, values: checker.values.sorted { $0.lowerBound < $1.lowerBound })
}

/// The longest template that is read, in bytes.
package let maximumTemplateLength = 1 << 20

private func inOrder(_ problems: [TemplateProblem]) -> [TemplateProblem] {
    problems.sorted {
        ($0.range.lowerBound, $0.range.upperBound, $0.kind.rawValue, $0.message)
            < ($1.range.lowerBound, $1.range.upperBound, $1.kind.rawValue, $1.message)
    }
}
