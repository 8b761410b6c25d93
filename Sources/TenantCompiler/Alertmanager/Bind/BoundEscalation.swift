package import Diagnostics

/// An Escalation document whose levels rise: each is later than the one before and about no alert that skipped it.
package struct BoundEscalation: Sendable {
    package let name: String
    package let nameSpan: Span
    /// By falling urgency.
    package let severities: [AlertSeverity]
    package let levels: [Level]

    package struct Level: Sendable {
        package let after: PrometheusDuration
        /// As the document writes them: each tenant has its own of these names.
        package let receivers: [Layered<String>]
        /// Where the receivers are written.
        package let span: Span
        /// Empty for every alert of the severities.
        package let alerts: [String]
        /// Where each of them is written.
        let alertSpans: [Span]
    }

    init(_ declared: Declared<EscalationSpec>, _ reader: inout Reader) {
        let spec = declared.spec
        name = declared.name
        nameSpan = declared.document.nameSpan
        let written = spec.severities.isSet ? spec.severities.elements.compactMap(\.value) : [.critical]
        severities = AlertSeverity.allCases.filter(written.contains)
        levels = zip(spec.levels.elements, spec.levels.spans).compactMap { level, span in
            guard let after = level.after.value else { return nil }
            return Level(
                after: after, receivers: level.receivers.elements, span: level.receivers.span ?? span,
                alerts: level.alerts.elements.compactMap { $0.value?.text },
                alertSpans: level.alerts.elements.compactMap { $0.value == nil ? nil : $0.span ?? span })
        }
        Self.checkOrder(of: declared, &reader)
    }

    private static func checkOrder(of declared: Declared<EscalationSpec>, _ reader: inout Reader) {
        let spec = declared.spec
        func report(_ message: String, _ span: Span?, _ label: String, _ help: String, _ others: [Label] = []) {
            reader.report(
                .escalationOrder, "escalation `\(declared.name)` \(message)", at: span ?? declared.document.nameSpan,
                label: label, others: others, help: help)
        }
        if spec.levels.isSet, spec.levels.elements.isEmpty {
            report("has no level", spec.levels.span, "empty", "add a level, or remove the document")
        }
        if spec.severities.isSet, spec.severities.elements.isEmpty {
            report("is for no severity", spec.severities.span, "empty", "name a severity, or remove the document")
        }
        var last: EscalationLevelSpec?
        for level in spec.levels.elements {
            if level.receivers.isSet, level.receivers.elements.isEmpty {
                report("has a level that tells nobody", level.receivers.span, "empty", "name a receiver")
            }
            if let after = level.after.value, after.milliseconds == 0 {
                report(
                    "has a level that comes with the alert itself", level.after.span, "no time passes",
                    "routes tell who is told at once; write a longer time")
            }
            defer { last = level }
            guard let last, let before = last.after.value, let after = level.after.value else { continue }
            if after <= before {
                report(
                    "has a level that is not later than the one before", level.after.span,
                    "not after \(before.display)",
                    "write the levels soonest first, each later than the one before",
                    last.after.span.map { [Label($0, "the level before")] } ?? [])
            }
            let reached = last.alerts.elements.compactMap { $0.value?.text }
            guard !reached.isEmpty else { continue }
            for alert in level.alerts.elements where !reached.contains(alert.value?.text ?? "") {
                report(
                    "has a level for an alert that skips the one before", alert.span, "not in the level before",
                    "add the alert to the level before",
                    last.alerts.span.map { [Label($0, "the level before")] } ?? [])
            }
            if level.alerts.elements.isEmpty {
                report(
                    "has a level for alerts that skip the one before", level.after.span, "for every alert",
                    "name the alerts of this level, among those of the level before",
                    last.alerts.span.map { [Label($0, "the level before")] } ?? [])
            }
        }
    }
}
