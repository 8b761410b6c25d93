internal import Diagnostics

/// The report as Markdown: a table a tenant and environment.
enum RoutesMarkdown {
    static func render(_ report: RoutesReport) -> String {
        var text = "# Who is told of which alert\n"
        for unit in report.units {
            text += "\n## \(cell(unit.tenant)) in \(cell(unit.environment))\n\n"
            text += "| Alerts | When | Receiver | Waits | Way |\n|---|---|---|---|---|\n"
            for group in unit.groups {
                for delivery in group.route.deliveries {
                    text += row(group, "at once", delivery, unit, report)
                }
                for level in group.route.levels {
                    for delivery in level.deliveries {
                        text += row(
                            group, "level \(level.number), fired for \(level.after.display)", delivery, unit, report)
                    }
                }
            }
        }
        return text
    }

    private static func row(
        _ group: RoutesReport.Group, _ time: String, _ delivery: Delivery, _ unit: RoutesReport.UnitRoutes,
        _ report: RoutesReport
    ) -> String {
        let ways = report.integrations(of: delivery.receiver, in: unit.environment)
        let receiver = delivery.receiver + (ways.isEmpty ? "" : " (\(ways.joined(separator: ", ")))")
        let waits = [delivery.waits, delivery.silence, delivery.condition].compactMap { $0 }.joined(separator: "; ")
        return "| " + [group.title, time, receiver, waits, delivery.way].map(cell).joined(separator: " | ") + " |\n"
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
