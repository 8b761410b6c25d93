internal import Alerting
internal import Diagnostics
internal import LabelMatching

/// The report for a terminal: for each tenant the alerts that go one way, and below them who is told, soonest first.
enum RoutesText {
    static func render(_ report: RoutesReport) -> String {
        var text = ""
        for unit in report.units {
            text += "\(unit.tenant) in \(unit.environment)\(unit.escalation.map { ", escalated by \($0)" } ?? "")\n"
            for group in unit.groups { text += lines(group, unit, report) }
        }
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { TerminalText.visible(String($0)) }
            .joined(separator: "\n")
    }

    private static func lines(
        _ group: RoutesReport.Group, _ unit: RoutesReport.UnitRoutes, _ report: RoutesReport
    ) -> String {
        let steps = group.route.steps
        let waits = group.route.commonWaits
        let receivers = steps.map { step -> String in
            let ways = report.integrations(of: step.delivery.receiver, in: unit.environment)
            return step.delivery.receiver + (ways.isEmpty ? "" : " (\(ways.joined(separator: ", ")))")
        }
        let widths = (times: steps.map(\.time.count).max() ?? 0, receivers: receivers.map(\.count).max() ?? 0)
        var text = "  \(group.title)\n"
        if let waits { text += "    \(waits)\n" }
        for (step, receiver) in zip(steps, receivers) {
            let delivery = step.delivery
            let notes = [
                waits == nil ? delivery.waits : nil, delivery.silence, delivery.condition, "by \(delivery.way)",
            ]
            text += "    \(padded(step.time, to: widths.times))  \(padded(receiver, to: widths.receivers))  "
            text += notes.compactMap { $0 }.joined(separator: "; ") + "\n"
        }
        return text
    }

    private static func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}

extension RoutesReport.Group {
    /// The alerts with their severities: `critical QueueStalled, TenantDown`.
    var title: String {
        bySeverity.map { "\($0.severity) \($0.names.joined(separator: ", "))" }.joined(separator: "; ")
    }

    /// Each name once a severity, the most urgent first.
    var bySeverity: [(severity: String, names: [String])] {
        unique(alerts.map { $0.severity ?? "" }).map { severity in
            let names = alerts.filter { ($0.severity ?? "") == severity }.map(\.name)
            return (severity.isEmpty ? "no severity" : severity, unique(names))
        }
    }

    private func unique(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }
    }
}

extension Delivery {
    /// How long it takes: first news, further news, the same again.
    var waits: String {
        "first after \(groupWait.text), news after \(groupInterval.text), again after \(repeatInterval.text)"
    }

    /// When nothing is told.
    var silence: String? { mutes.isEmpty ? nil : "not in \(mutes.joined(separator: ", "))" }

    /// What must hold beside what the alert is known to carry.
    var condition: String? {
        conditions.isEmpty
            ? nil : "where " + conditions.map(\.text).joined(separator: " and ")
    }

    /// The routes from the root down.
    var way: String {
        path.isEmpty
            ? "the default route"
            : path.map { $0.isEmpty ? "everything" : $0.map(\.text).joined(separator: ",") }
                .joined(separator: " > ")
    }
}
