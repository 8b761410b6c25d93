internal import Diagnostics

/// The report for a terminal: for each tenant the alerts that go one way, and below them who is told.
enum RoutesText {
    static func render(_ report: RoutesReport) -> String {
        var text = ""
        for unit in report.units {
            text += "\(unit.tenant) in \(unit.environment)\n"
            for group in unit.groups {
                text += "  \(group.title)\n"
                for delivery in group.route.deliveries { text += "    \(line(delivery, unit, report))\n" }
                for level in group.route.levels {
                    for delivery in level.deliveries {
                        text += "    level \(level.number), fired for \(level.after.display): "
                        text += "\(line(delivery, unit, report))\n"
                    }
                }
            }
        }
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { TerminalText.visible(String($0)) }
            .joined(separator: "\n")
    }

    private static func line(
        _ delivery: Delivery, _ unit: RoutesReport.UnitRoutes, _ report: RoutesReport
    ) -> String {
        let ways = report.integrations(of: delivery.receiver, in: unit.environment)
        return
            ([delivery.receiver + (ways.isEmpty ? "" : " (\(ways.joined(separator: ", ")))")]
            + [delivery.waits, delivery.silence, delivery.condition, "by \(delivery.way)"].compactMap { $0 })
            .joined(separator: "; ")
    }
}

extension RoutesReport.Group {
    /// The alerts with their severities: `critical QueueStalled, TenantDown`.
    var title: String {
        let severities = Set(alerts.map { $0.severity ?? "" }).sorted()
        return severities.map { severity in
            let names = alerts.filter { ($0.severity ?? "") == severity }.map(\.name)
            return (severity.isEmpty ? "no severity" : severity) + " " + unique(names).joined(separator: ", ")
        }.joined(separator: "; ")
    }

    private func unique(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }
    }
}

extension Delivery {
    /// How long it takes: first news, further news, the same again.
    var waits: String {
        func text(_ duration: PrometheusDuration?) -> String { duration?.display ?? "-" }
        return "after \(text(timing.groupWait)), news after \(text(timing.groupInterval)), again after "
            + text(timing.repeatInterval)
    }

    /// When nothing is told.
    var silence: String? { mutes.isEmpty ? nil : "not in \(mutes.joined(separator: ", "))" }

    /// What must hold beside what the alert is known to carry.
    var condition: String? {
        conditions.isEmpty
            ? nil : "where " + conditions.map(\.alertmanagerText).joined(separator: " and ")
    }

    /// The routes from the root down.
    var way: String {
        path.isEmpty
            ? "the default route"
            : path.map { $0.isEmpty ? "everything" : $0.map(\.alertmanagerText).joined(separator: ",") }
                .joined(separator: " > ")
    }
}
