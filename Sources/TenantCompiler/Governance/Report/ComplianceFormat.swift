/// A form that a compliance report is printed in.
package enum ComplianceFormat: String, Sendable, CaseIterable {
    case text
    case json
    case markdown = "md"

    package func render(_ report: ComplianceReport) -> String {
        switch self {
        case .text: ComplianceText.render(report)
        case .json: ComplianceJSON.render(report)
        case .markdown: ComplianceMarkdown.render(report)
        }
    }
}

/// The reports of a fleet; null where no standard is declared.
func renderReports(_ fleet: Fleet) -> RenderedFleet? {
    guard !fleet.program.standards.isEmpty, !fleet.members.isEmpty else { return nil }
    let report = ComplianceReport(fleet)
    var rendered = RenderedFleet()
    rendered.add("compliance.json", ComplianceFormat.json.render(report))
    rendered.add("compliance.md", ComplianceFormat.markdown.render(report))
    return rendered
}
