internal import Diagnostics
internal import LabelMatching

extension Check {
    package static let playbookUnheard = Check(
        "playbook-unheard", "A playbook waits for an alert, and Alertmanager tells Robusta of none",
        severity: .warning,
        why: """
            Robusta learns of alerts from a webhook of its runner. Without a receiver of the Alerting document that posts there, \
            the playbook never runs.
            """,
        follows: [.section("alerts")],
        given: .healingTier,
        accepts: [
            """
            \(.tellingRobusta(#"'severity=~".+"'"#))
            \(.healedAcme)
              healing: [ { on: PrometheusAlert, alert: Broken, actions: [logs_enricher] } ]
            \(.healedAlert())
            """
        ],
        refuses: [
            """
            \(.alerting)
            \(.healedAcme)
              healing: [ { on: PrometheusAlert, alert: «Broken», actions: [logs_enricher] } ]
            \(.healedAlert())
            """,
            """
            \(.tellingRobusta(#"alertname="Slow""#))
            \(.healedAcme)
              healing: [ { on: PrometheusAlert, alert: «Broken», actions: [logs_enricher] } ]
            \(.healedAlert())
            """,
        ],
        pass: .unit(checkReceivers))
}

extension Example {
    /// A platform whose Alertmanager tells Robusta of what a matcher takes.
    fileprivate static func tellingRobusta(_ matcher: String) -> Example {
        """
        \(.alertingHead)
          receivers:
            - { name: platform, slack: { channel: "#alerts" } }
            - { name: robusta, webhook: { url: "http://robusta-runner.robusta.svc.cluster.local/api/alerts" } }
          defaultReceiver: platform
          routes: [ { matchers: [ \(matcher) ], receiver: robusta, continue: true } ]
        """
    }
}

private func checkReceivers(_ unit: Unit, _ findings: inout Findings) {
    guard let policy = unit.program.alerting else { return }
    for playbook in unit.spec.healing.elements {
        guard let name = playbook.alert.value?.text, let span = playbook.alert.span, !policy.tellsRobusta(of: name)
        else { continue }
        findings.report(
            "nothing tells Robusta of alert `\(name)` of tenant `\(unit.name)`", tenant: unit.name, at: span,
            label: "never heard of", others: [Label(policy.nameSpan, "the Alerting document")],
            help: "add a receiver with a webhook `http://<release>-runner.<namespace>.svc.cluster.local/api/alerts`, "
                + "a route with `continue: true` to it, and after it one to who is to be told all the same")
    }
}

extension AlertingPolicy {
    /// Whether one of its routes takes an alert to a webhook with the path that Robusta's runner listens on, or to one
    /// whose address is a secret.
    fileprivate func tellsRobusta(of alert: String) -> Bool {
        let taking = routes.filter { route in
            route.matchers.allSatisfy { $0.name != "alertname" || $0.selects(alert) }
        }
        let used = Set(taking.map(\.receiver) + [defaultReceiver])
        return receivers.filter { used.contains($0.name) }.flatMap(\.integrations).contains { integration in
            switch integration.channel {
            case .webhook(.url(let url)): url.hasSuffix("/api/alerts")
            case .webhook(.secret): true
            default: false
            }
        }
    }
}
