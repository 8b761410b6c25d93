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
