/// A form that the report of routes is printed in.
package enum RoutesFormat: String, Sendable, CaseIterable {
    case text
    case json
    case markdown = "md"
    case dot

    package func render(_ report: RoutesReport) -> String {
        switch self {
        case .text: RoutesText.render(report)
        case .json: RoutesJSON.render(report)
        case .markdown: RoutesMarkdown.render(report)
        case .dot: RoutesGraph.render(report)
        }
    }
}
