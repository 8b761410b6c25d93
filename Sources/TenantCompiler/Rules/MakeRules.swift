internal import Diagnostics

/// Reads the rules that a tenant brings, keeps them to its own series, and generates the others.
///
/// - Parameter day: The date that grants of metrics are held against; without one nothing is granted.
func makeRules(of unit: Unit, on day: CalendarDate?, _ diagnostics: inout DiagnosticList) -> UnitRules {
    guard unit.lifecycle != .retired else { return UnitRules() }
    var rules = UnitRules()
    rules.groups += documentGroups(of: unit)
    var reader = RuleFileReader(unit: unit)
    for root in unit.tenant.rules { reader.read(root) }
    rules.groups += reader.groups
    diagnostics.append(contentsOf: reader.diagnostics)
    let generated = RuleGenerator.all.flatMap { $0.generate(unit) }
    let objectives = unit.spec.slos.items
    if !rules.groups.isEmpty || !objectives.isEmpty {
        let made = UnitRules(groups: generated).recorded
        let series = ReadableSeries(of: unit, recorded: UnitRules(groups: rules.groups).recorded.union(made), on: day)
        for objective in objectives { reportUnknownMetrics(of: objective, unit, series, &diagnostics) }
        var keeper = RuleKeeper(unit, series, generated: made)
        rules.groups = rules.groups.map { keeper.keep($0) }
        rules.grantUses = keeper.grantUses
        diagnostics.append(contentsOf: keeper.diagnostics)
    }
    rules.groups += generated
    rules.groups += escalationGroups(of: unit, over: rules)
    return unit.routesByNamespace ? rules.boundToNamespace(of: unit) : rules
}

extension Program {
    /// A member's unit with its rules, and what proves them where it is asked for, made again.
    func unit(
        of member: Fleet.Member, from tenant: TenantSource, on day: CalendarDate?, provesRules: Bool = false
    ) -> Unit? {
        var told = DiagnosticList()
        let units = resolve(tenant, in: self, &told)
        guard var unit = units.first(where: { $0.environment.name == member.environment }) else { return nil }
        unit.routing = member.routing
        unit.provesRules = provesRules
        unit.rules = makeRules(of: unit, on: day, &told)
        return unit
    }
}

/// `alerts.rules` of the tenant's document, as one group.
private func documentGroups(of unit: Unit) -> [RuleGroup] {
    let items = unit.spec.alerts.rules.items
    guard let first = items.first else { return [] }
    return [
        RuleGroup(
            "\(unit.name).alerts", items.map(MonitoringRule.init), origin: .document, evaluator: unit.ownEvaluator,
            span: first.nameSpan)
    ]
}

extension MonitoringRule {
    fileprivate init(_ item: Named<AlertRuleSpec>.Item) {
        let rule = item.element
        self.init(
            .alert, name: SourcedText(item.name, writtenAt: item.nameSpan),
            expr: SourcedText(rule.expr.value ?? "", writtenAt: rule.expr.span ?? item.nameSpan))
        func entry(_ name: String, _ value: String?, _ span: Span?) -> [Entry] {
            value.map { [Entry(name, SourcedText($0, writtenAt: span ?? item.nameSpan), nameSpan: item.nameSpan)] }
                ?? []
        }
        itemSpan = item.span
        isInDocument = true
        hold = rule.for.value.flatMap { $0.milliseconds > 0 ? $0 : nil }
        labels = entry("severity", rule.severity.value?.rawValue, rule.severity.span) + Self.entries(rule.labels)
        annotations =
            entry("summary", rule.summary.value, rule.summary.span)
            + entry("description", rule.description.value, rule.description.span)
            + entry("runbook_url", rule.runbook.value?.display, rule.runbook.span)
            + Self.entries(rule.annotations)
    }
}

extension Unit {
    /// Who evaluates rules on what the tenant itself exposes.
    package var ownEvaluator: RuleEvaluator { hasPrometheus ? .tenant : .platform }

    /// Whether the tenant has a Prometheus of its own.
    package var hasPrometheus: Bool { tier.spec.features.prometheus.value ?? true }
}
