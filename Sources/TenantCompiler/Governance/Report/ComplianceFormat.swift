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

/// Adds the reports of a fleet, where a standard is declared.
func addReports(_ fleet: Fleet, to rendered: inout RenderedFleet) {
    guard !fleet.program.standards.isEmpty, !fleet.members.isEmpty else { return }
    let report = ComplianceReport(fleet)
    rendered.add("compliance.json", ComplianceFormat.json.render(report))
    rendered.add("compliance.md", ComplianceFormat.markdown.render(report))
}
