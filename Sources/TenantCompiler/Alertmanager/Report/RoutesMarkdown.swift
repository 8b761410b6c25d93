internal import Diagnostics

/// The report as Markdown: for each tenant and environment the alerts that go one way, and a table of who is told.
enum RoutesMarkdown {
    static func render(_ report: RoutesReport) -> String {
        var text = "# Who is told of which alert\n"
        for unit in report.units {
            text += "\n## \(cell(unit.tenant)) in \(cell(unit.environment))\n"
            for group in unit.groups {
                text += "\n\(cell(group.title)):\n\n| When | Receiver | Waits | Way |\n|---|---|---|---|\n"
                for step in group.route.steps { text += row(step, unit, report) }
            }
        }
        return text
    }

    private static func row(
        _ step: RouteStep, _ unit: RoutesReport.UnitRoutes, _ report: RoutesReport
    ) -> String {
        let delivery = step.delivery
        let ways = report.integrations(of: delivery.receiver, in: unit.environment)
        let receiver = delivery.receiver + (ways.isEmpty ? "" : " (\(ways.joined(separator: ", ")))")
        let waits = [delivery.waits, delivery.silence, delivery.condition].compactMap { $0 }.joined(separator: "; ")
        return "| " + [step.time, receiver, waits, delivery.way].map(cell).joined(separator: " | ") + " |\n"
    }

    /// Text that stays in its cell and is no markup.
    private static func cell(_ text: String) -> String {
        var result = ""
        for character in TerminalText.visible(text) {
            if "\\`*_{}[]<>()#+!|~".contains(character) { result.append("\\") }
            result.append(character)
        }
        return result
    }
}
