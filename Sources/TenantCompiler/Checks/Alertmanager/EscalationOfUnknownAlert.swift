internal import Diagnostics

extension Check {
    package static let escalationOfUnknownAlert = Check(
        "escalation-of-unknown-alert", "A level of an escalation for an alert that none of its tenants has",
        severity: .warning,
        why: """
            The level tells nobody of it. Mostly the alert is misspelt, or is of a severity that does not climb.
            """,
        accepts: [escalation(of: "PodCrashLooping")], refuses: [escalation(of: "«PodCrashLoping»")],
        pass: .fleet(checkAlerts))
}

private func escalation(of alert: String) -> Example {
    """
    \(.alerting)
    ---
    apiVersion: tenantc.dev/v1
    kind: Escalation
    metadata: { name: standard }
    spec:
      levels:
        - { after: 5m, receivers: [platform], alerts: [\(alert)] }
    \(.acme)
      notifications: { escalation: standard }
    """
}

private func checkAlerts(_ fleet: Fleet, _ findings: inout Findings) {
    for escalation in fleet.program.escalations where escalation.levels.contains(where: { !$0.alerts.isEmpty }) {
        let members = fleet.members.filter { $0.routing?.escalation?.name == escalation.name }
        // One that nobody has chosen tells of nothing anyway.
        guard !members.isEmpty else { continue }
        let known = members.reduce(into: Set<String>()) { $0.formUnion($1.climbers) }
        let severities = escalation.severities.map(\.rawValue).joined(separator: " or ")
        for level in escalation.levels {
            for (alert, span) in zip(level.alerts, level.alertSpans) where !known.contains(alert) {
                findings.report(
                    "no tenant that escalates by `\(escalation.name)` has a \(severities) alert `\(alert)`", at: span,
                    label: "none of theirs", help: "name an alert that they have, or remove it")
            }
        }
    }
}
