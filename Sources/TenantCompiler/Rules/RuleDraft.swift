internal import Diagnostics

/// Writes the rules of one generated group, with what every rule has.
struct RuleDraft {
    let unit: Unit
    /// Where an author would change what is generated.
    let span: Span

    private func text(_ text: String) -> SourcedText { SourcedText(text, because: span) }

    private func entries(_ pairs: [(String, String)]) -> [MonitoringRule.Entry] {
        pairs.map { MonitoringRule.Entry($0.0, text($0.1), nameSpan: span) }
    }

    /// Labels with the tenant's, which may be called as one of them is, `team` say.
    private func marked(_ labels: [(String, String)]) -> [(String, String)] {
        labels.filter { $0.0 != unit.tenantLabel } + [(unit.tenantLabel, unit.name)]
    }

    /// An alert; the expression has the tenant's matchers in every selector.
    ///
    /// - Parameters:
    ///   - labels: Beside the severity and the tenant.
    ///   - description: A template over labels that the expression gives.
    ///   - isProved: Whether promtool can show that it fires when it should.
    ///   - proof: What shows it, made where it is asked for.
    func alert(
        _ name: String, _ severity: AlertSeverity, for hold: PrometheusDuration, labels: [(String, String)] = [],
        summary: String, description: String, isProved: Bool = true,
        proof: @autoclosure () -> RuleProof, _ expr: String
    ) -> MonitoringRule {
        var rule = MonitoringRule(.alert, name: text(name), expr: text(expr))
        rule.hold = hold.milliseconds > 0 ? hold : nil
        rule.labels = entries(marked([("severity", severity.rawValue)] + labels))
        rule.annotations = entries([
            ("summary", summary), ("description", description), ("runbook_url", unit.runbook(of: name)),
        ])
        rule.isProved = isProved
        if isProved, unit.provesRules { rule.proof = proof() }
        return rule
    }

    /// A recorded series; the expression's result has no label of these names.
    func record(_ metric: String, labels: [(String, String)] = [], _ expr: String) -> MonitoringRule {
        var rule = MonitoringRule(.record, name: text(metric), expr: text(expr))
        rule.labels = entries(marked(labels))
        return rule
    }

    /// A group of a generator.
    ///
    /// - Parameters:
    ///   - part: Told from the generator's other groups by it.
    ///   - shape: All that the rules depend on beside the tenant's and the namespace's names, and amounts.
    ///   - amounts: What they depend on in degree only, so that what proves one amount proves every other.
    func group(
        of generator: String, _ part: String = "", every interval: PrometheusDuration? = nil,
        evaluator: RuleEvaluator, shape: String, amounts: String = "", _ rules: [MonitoringRule]
    ) -> [RuleGroup] {
        guard !rules.isEmpty else { return [] }
        var group = RuleGroup(
            "\(unit.name).\(generator)\(part.isEmpty ? "" : ".\(part)")", interval: interval, rules,
            origin: .generated(generator), evaluator: evaluator, span: span)
        group.part = part
        group.shape = shape
        group.amounts = amounts
        return [group]
    }
}

extension Unit {
    /// Where the steps for a generated alert are written down.
    package func runbook(of alert: String) -> String {
        let base = platform.monitoring.runbooks.value?.text ?? PlatformMonitoringSpec.builtInRunbooks
        return base.hasSuffix("/") ? base + alert : "\(base)/\(alert)"
    }
}
