internal import Diagnostics
internal import PromQL

/// Templates in receivers that fail when a notification is sent; Alertmanager looks at them no earlier.
func findBrokenTemplates(
    _ configuration: AlertmanagerConfiguration, _ options: AnalysisOptions, _ findings: inout [RouteFinding]
) {
    // Files of templates are not read, and so what they define is not known.
    let dialect = TemplateDialect.alertmanager(
        minor: options.version.minor, templates: configuration.templateFiles.isEmpty ? [] : nil)
    var known: [String: TemplateProblem?] = [:]
    for receiver in configuration.receivers {
        for text in receiver.integrations.flatMap(\.templates) {
            let problem = known[text.value] ?? parseTemplate(text.value, dialect: dialect).problems.first
            known[text.value] = .some(problem)
            guard let problem else { continue }
            findings.append(
                RouteFinding(
                    .brokenTemplate, "a template of the receiver `\(receiver.name.value)` does not work",
                    [Label(text.span, problem.message)], help: problem.help))
        }
    }
}
