/// The levels of a unit's escalation, as rules over the alerts that it has: one a level and alert, so that an escalated
/// alert keeps its name and labels, and whoever silences or inhibits the alert silences or inhibits its levels too.
///
/// A level is held for its time over `ALERTS` and ends with the alert. What already carries the label of a level is
/// left out, so that no level is told of a level.
func escalationGroups(of unit: Unit, over rules: UnitRules) -> [RuleGroup] {
    guard let ladder = unit.routing?.escalation, let span = unit.spec.notifications.escalation.span else { return [] }
    let draft = RuleDraft(unit: unit, span: span)
    return RuleEvaluator.allCases.flatMap { evaluator in
        // What the compiler generates is the same for many tenants, and proved once for them all.
        [true, false].flatMap { isGenerated -> [RuleGroup] in
            let alerts = EscalatedAlert.all(
                in: rules.groups(of: evaluator).filter { $0.origin.isGenerated == isGenerated }, of: ladder)
            let part = evaluator.rawValue + (isGenerated ? "" : "-own")
            return draft.group(
                of: "escalation", part, evaluator: evaluator, shape: ladder.shape(of: alerts),
                ladder.levels.flatMap { level in
                    alerts.filter { level.takes($0.name) }.map {
                        draft.level(level, of: ladder, $0, isProved: isGenerated)
                    }
                })
        }
    }
}

extension Unit {
    /// Of the alerts that levels of its escalation name, those that it has in a severity that climbs.
    var climbers: Set<String> {
        guard let ladder = routing?.escalation, ladder.levels.contains(where: { !$0.alerts.isEmpty }) else { return [] }
        let named = Set(ladder.levels.flatMap(\.alerts))
        return named.intersection(EscalatedAlert.all(in: rules.groups, of: ladder).map(\.name))
    }
}

/// An alert that can climb.
private struct EscalatedAlert: Hashable {
    let name: String
    let severity: AlertSeverity
    let runbook: String?

    /// Each name and severity once, in the order of the rules.
    static func all(in groups: [RuleGroup], of ladder: TenantRouting.Ladder) -> [EscalatedAlert] {
        let severities = Set(ladder.severities.map(\.severity))
        var seen: Set<[String]> = []
        return groups.flatMap(\.rules).compactMap { rule in
            guard rule.kind == .alert, let severity = rule.label("severity").flatMap(AlertSeverity.init),
                severities.contains(severity), rule.label(escalationLabel) == nil,
                seen.insert([rule.name.text, severity.rawValue]).inserted
            else { return nil }
            // A template would be expanded for another value.
            let runbook = rule.annotation("runbook_url").flatMap { $0.contains("{{") ? nil : $0 }
            return EscalatedAlert(name: rule.name.text, severity: severity, runbook: runbook)
        }
    }
}

extension TenantRouting.Level {
    fileprivate func takes(_ alert: String) -> Bool { alerts.isEmpty || alerts.contains(alert) }
}

extension TenantRouting.Ladder {
    /// All that the rules depend on beside names of tenant and namespace.
    fileprivate func shape(of alerts: [EscalatedAlert]) -> String {
        let levels = levels.map { level in
            let receivers = level.receivers.map { $0.split(separator: "/").count > 1 ? $0.drop { $0 != "/" } : $0[...] }
                .joined(separator: ",")
            return "\(level.number) \(level.after.display) \(receivers) \(level.alerts.joined(separator: ","))"
        }
        let names = alerts.map { "\($0.name) \($0.severity.rawValue) \($0.runbook ?? "")" }
        return ([name] + levels + names).joined(separator: ";")
    }
}

extension RuleDraft {
    fileprivate func level(
        _ level: TenantRouting.Level, of ladder: TenantRouting.Ladder, _ alert: EscalatedAlert, isProved: Bool
    ) -> MonitoringRule {
        let told = level.receivers.joined(separator: " and ")
        var rule = self.alert(
            alert.name, alert.severity, for: level.after, labels: [(escalationLabel, String(level.number))],
            summary: "\(alert.name) of \(unit.name) has fired for \(level.after.display)",
            description: "Level \(level.number) of escalation \(ladder.name): \(told) is told.",
            isProved: isProved && level.after.milliseconds % 60_000 == 0, proof: proof(level, alert),
            """
            max without (alertstate) \
            (ALERTS{alertname="\(alert.name)",alertstate="firing",\(escalationLabel)="",\
            severity="\(alert.severity.rawValue)",\(unit.tenantMatcher)})
            """)
        if let runbook = alert.runbook, let index = rule.annotations.firstIndex(where: { $0.name == "runbook_url" }) {
            rule.annotations[index].value = SourcedText(runbook, because: span)
        }
        return rule
    }

    private func proof(_ level: TenantRouting.Level, _ alert: EscalatedAlert) -> RuleProof {
        func series(state: String, _ labels: String, _ values: String) -> [RuleProof.Series] {
            let name = "alertname=\"\(alert.name)\",alertstate=\"\(state)\",severity=\"\(alert.severity.rawValue)\""
            return [RuleProof.Series("ALERTS", "\(name),\(unit.tenantMatcher),instance=\"one\"", labels, values)]
        }
        let steps = Int(level.after.milliseconds / 60_000) + 10
        let firing = ProofSamples.gauge("1", times: steps)
        var proof = RuleProof(
            after: .minutes(0), hold: level.after, fires: series(state: "firing", "", firing),
            as: .init(["instance": "one"], value: "1"), silent: series(state: "pending", "", firing),
            boundary: series(state: "firing", "\(escalationLabel)=\"9\"", firing),
            boundaryTitle: "is not told of a level")
        proof.firesBesideNamesakes = true
        // Two minutes after the alert, its level is over too.
        let minutes = Int(level.after.milliseconds / 60_000) + 5
        proof.cases.append(
            RuleProof.Case(
                title: "ends with the alert",
                series: series(state: "firing", "", "\(ProofSamples.gauge("1", times: minutes)) stale"),
                at: .minutes(Int64(minutes + 2)), firing: nil))
        return proof
    }
}
