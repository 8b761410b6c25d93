internal import Diagnostics
internal import YAML

/// A dashboard that a tenant brings, or that the compiler makes for it.
struct DashboardFact: Sendable {
    /// Null where it has none.
    let title: String?
    /// Of the title, or of the dashboard's first byte.
    let span: Span
    /// The file's name, which names a dashboard without a title.
    let file: String
    var panels: [Panel] = []

    var name: String { title.flatMap { $0.isEmpty ? nil : $0 } ?? file }
    var subject: String { "dashboard/\(name)" }

    /// What a dashboard shows in one frame.
    struct Panel: Sendable {
        let title: String?
        /// Of its default field options.
        let unit: String?
        /// Where its title would be changed.
        let titleSpan: Span
        /// Where its unit would be changed.
        let unitSpan: Span
        /// Of its beginning.
        let span: Span
        /// Of the file that holds it; null for what the compiler makes, which has every field.
        let node: Node?
        /// From 1, which names a panel without a title.
        let number: Int

        var name: String { title.flatMap { $0.isEmpty ? nil : $0 } ?? "\(number)" }

        /// Whether the panel gives a key a value that is not empty.
        func has(_ field: String) -> Bool {
            guard let node else { return true }
            switch field {
            case "unit": return unit?.isEmpty == false
            default:
                guard let value = node[field], !value.isNull else { return false }
                return value.kind != .scalar || value.text.contains { !$0.isWhitespace }
            }
        }
    }

    func subject(of panel: Panel) -> String { "panel/\(name)/\(panel.name)" }
}

extension DashboardFact {
    /// What the compiler makes because of what stands at a place.
    init(_ dashboard: Dashboard) {
        self.init(
            title: dashboard.title, span: dashboard.span, file: dashboard.template.rawValue,
            panels: dashboard.panels.enumerated().map { number, panel in
                Panel(
                    title: panel.title, unit: panel.unit.name, titleSpan: dashboard.span, unitSpan: dashboard.span,
                    span: dashboard.span, node: nil, number: number + 1)
            })
    }
}
