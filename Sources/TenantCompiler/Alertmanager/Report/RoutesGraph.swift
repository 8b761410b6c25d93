internal import Diagnostics

/// The report as a graph of Graphviz: alerts on the left, receivers on the right.
enum RoutesGraph {
    static func render(_ report: RoutesReport) -> String {
        var text = "digraph routes {\n  rankdir=LR;\n  node [shape=box];\n"
        for (number, unit) in report.units.enumerated() {
            text += "  subgraph cluster_\(number) {\n    label=\(quoted("\(unit.tenant) in \(unit.environment)"));\n"
            for (index, group) in unit.groups.enumerated() {
                text += "    u\(number)g\(index) [label=\(quoted(group.title))];\n"
            }
            text += "  }\n"
            for (index, group) in unit.groups.enumerated() {
                let from = "  u\(number)g\(index) -> "
                for delivery in group.route.deliveries {
                    text += from + edge(delivery, [delivery.waits, delivery.silence, delivery.condition], unit)
                }
                for level in group.route.levels {
                    for delivery in level.deliveries {
                        let when = "level \(level.number), fired for \(level.after.display)"
                        text += from + edge(delivery, [when, delivery.silence, delivery.condition], unit)
                    }
                }
            }
        }
        return text + "}\n"
    }

    private static func edge(_ delivery: Delivery, _ notes: [String?], _ unit: RoutesReport.UnitRoutes) -> String {
        let receiver = quoted("\(delivery.receiver) (\(unit.environment))")
        return "\(receiver) [label=\(quoted(notes.compactMap { $0 }.joined(separator: "; ")))];\n"
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for character in TerminalText.visible(text) {
            if character == "\"" || character == "\\" { result.append("\\") }
            result.append(character)
        }
        return result + "\""
    }
}
