internal import Diagnostics

/// The report as a graph of Graphviz: alerts on the left, receivers on the right.
enum RoutesGraph {
    static func render(_ report: RoutesReport) -> String {
        var text = "digraph routes {\n  rankdir=LR;\n  node [shape=box];\n"
        for (number, unit) in report.units.enumerated() {
            text += "  subgraph cluster_\(number) {\n    label=\(quoted("\(unit.tenant) in \(unit.environment)"));\n"
            for (index, group) in unit.groups.enumerated() {
                text += "    u\(number)g\(index) [label=\(box(group))];\n"
            }
            text += "  }\n"
            for (index, group) in unit.groups.enumerated() {
                for step in group.route.steps {
                    let waits = group.route.commonWaits == nil || step.time == "at once" ? step.delivery.waits : nil
                    let notes = [step.time, waits, step.delivery.silence, step.delivery.condition]
                    text += "  u\(number)g\(index) -> " + edge(step.delivery, notes, unit)
                }
            }
        }
        return text + "}\n"
    }

    private static func edge(_ delivery: Delivery, _ notes: [String?], _ unit: RoutesReport.UnitRoutes) -> String {
        let receiver = quoted("\(delivery.receiver) (\(unit.environment))")
        return "\(receiver) [label=\(quoted(notes.compactMap { $0 }.joined(separator: "; ")))];\n"
    }

    /// The alerts of a group one below the other, each line at its left.
    private static func box(_ group: RoutesReport.Group) -> String {
        let lines = group.bySeverity.flatMap { severity, names in [severity] + names.map { "  \($0)" } }
        return "\"" + lines.map { escaped($0) + "\\l" }.joined() + "\""
    }

    private static func quoted(_ text: String) -> String { "\"\(escaped(text))\"" }

    private static func escaped(_ text: String) -> String {
        var result = ""
        for character in TerminalText.visible(text) {
            if character == "\"" || character == "\\" { result.append("\\") }
            result.append(character)
        }
        return result
    }
}
