internal import Diagnostics
internal import LabelMatching
internal import PromQL

/// Judges the rules that a tenant brings and keeps them to the tenant's series and label.
struct RuleKeeper {
    private let unit: Unit
    private let series: ReadableSeries
    /// The metrics that the compiler's own rules record.
    private let generated: Set<String>
    private(set) var diagnostics = DiagnosticList()
    /// The grants that its rules and their templates need.
    private(set) var grantUses: Set<GrantUse> = []

    private var version: PrometheusVersion { series.version }
    private var scope: TenantScope { series.scope }
    private var knowledge: MetricKnowledge { series.knowledge }

    /// - Parameter generated: The metrics that the compiler's rules make.
    init(_ unit: Unit, _ series: ReadableSeries, generated: Set<String>) {
        self.unit = unit
        self.series = series
        self.generated = generated
    }
}

extension RuleKeeper {
    mutating func keep(_ group: RuleGroup) -> RuleGroup {
        var kept = group
        for index in kept.rules.indices {
            if keep(&kept.rules[index]) { kept.evaluator = .platform }
        }
        return kept
    }

    /// - Returns: Whether the rule reads what only the platform's Prometheus has.
    private mutating func keep(_ rule: inout MonitoringRule) -> Bool {
        keepLabel(&rule)
        if rule.kind == .record { tellTakenName(rule.name) }
        let parsed = parseExpression(rule.expr.text, version: version)
        for problem in parsed.problems { report(problem, in: rule.expr) }
        let flow = parsed.expression.map { labelFlow(of: $0, knowledge: knowledge) }
        if rule.kind == .alert, rule.hold == nil {
            report(
                .alertWithoutFor, "alert `\(rule.name.text)` has no `for`", at: rule.name.span,
                help: "write how long it must hold, such as `for: 5m`")
        }
        if rule.kind == .alert { keepTemplates(&rule, flow) }
        guard let expression = parsed.expression else { return false }
        let context = AnalysisContext(
            purpose: rule.kind == .alert ? .alert : .recording, version: version, knowledge: knowledge,
            scrapeInterval: series.scrapeInterval, isGranted: series.isGranted)
        for problem in analyze(expression, context) { report(problem, in: rule.expr) }
        let enforced = enforce(expression, scope: scope)
        for problem in enforced.problems { report(problem, in: rule.expr) }
        apply(enforced.edits, to: &rule.expr)
        grantUses.formUnion(series.uses(of: enforced))
        return !enforced.granted.isEmpty || Self.metrics(of: expression).contains(where: ReadableSeries.isOfKubernetes)
    }

    /// The names that its selectors fix. The depth is bounded by that of parsed expressions.
    private static func metrics(of expression: Expression) -> [String] {
        switch expression {
        case .selector(let selector): selector.metricName.map { [$0] } ?? []
        case .range(let range): range.selector.metricName.map { [$0] } ?? []
        default: expression.children.flatMap(metrics)
        }
    }

    private func apply(_ edits: [TextEdit], to text: inout SourcedText) {
        guard !edits.isEmpty else { return }
        text = SourcedText(TextEdit.applied(edits, to: text.text), because: text.span)
    }

    /// What is recorded under a name would be taken for what the name stands for.
    private mutating func tellTakenName(_ name: SourcedText) {
        let owner: String
        if generated.contains(name.text) {
            owner = "a rule that the compiler makes for the tenant"
        } else if ReadableSeries.isOfKubernetes(name.text) {
            owner = "Kubernetes"
        } else if ReadableSeries.isPlatformMetric(name.text) {
            owner = "Prometheus itself"
        } else {
            return
        }
        report(
            .recordedNameTaken, "`\(name.text)` is the name of series that come from \(owner)", at: name.span,
            help: "record under a name of your own, such as `level:metric:operation`")
    }

    /// No rule says whose its series are: the compiler does.
    private mutating func keepLabel(_ rule: inout MonitoringRule) {
        for entry in rule.labels where entry.name == unit.tenantLabel && entry.value.text != unit.name {
            report(
                .tenantLabelSet, "`\(rule.name.text)` sets `\(unit.tenantLabel)`, which tells tenants apart",
                at: entry.value.span, help: "leave it out; the compiler adds it")
        }
        for entry in rule.labels where entry.name == namespaceLabel && unit.routesByNamespace && rule.kind == .alert {
            // A template hands on what the expression gives, in whose place the tenant's comes.
            guard entry.value.text != unit.namespace, !entry.value.text.contains("{{") else { continue }
            report(
                .tenantLabelSet,
                "`\(rule.name.text)` sets `\(namespaceLabel)`, by which the operator tells tenants apart",
                at: entry.value.span, help: "leave it out; the compiler adds it")
        }
        for entry in rule.labels where entry.name == escalationLabel {
            report(
                .escalationLabelSet, "`\(rule.name.text)` sets `\(escalationLabel)`, which tells levels from alerts",
                at: entry.value.span, help: "use another label")
        }
        rule.labels.removeAll { $0.name == unit.tenantLabel }
        rule.labels.append(
            MonitoringRule.Entry(
                unit.tenantLabel, SourcedText(unit.name, because: rule.name.span), nameSpan: rule.name.span))
    }
}

/// Templates of labels and annotations.
extension RuleKeeper {
    private mutating func keepTemplates(_ rule: inout MonitoringRule, _ flow: LabelFlow?) {
        let added = rule.labels.map(\.name)
        for index in rule.labels.indices where rule.labels[index].name != unit.tenantLabel {
            tellValues(in: rule.labels[index].value, of: rule.name.text)
            keepTemplate(&rule.labels[index].value, of: rule.name.text, flow, added)
        }
        for index in rule.annotations.indices {
            keepTemplate(&rule.annotations[index].value, of: rule.name.text, flow, added)
        }
    }

    /// Labels are what tells one alert from another.
    private mutating func tellValues(in text: SourcedText, of alert: String) {
        guard text.text.utf8.contains(UInt8(ascii: "{")) else { return }
        let template = parseTemplate(text.text, dialect: .prometheus(version), name: "__alert_\(alert)")
        guard !template.isRefused, let first = template.values.first else { return }
        report(
            .valueInLabel, "a label of `\(alert)` changes with the value, and makes another alert of it each time",
            at: text.span(of: first, in: unit.program.sources), help: "tell the value in an annotation")
    }

    private mutating func keepTemplate(
        _ text: inout SourcedText, of alert: String, _ flow: LabelFlow?, _ added: [String]
    ) {
        guard text.text.utf8.contains(UInt8(ascii: "{")) else { return }
        let template = parseTemplate(text.text, dialect: .prometheus(version), name: "__alert_\(alert)")
        for problem in template.problems { report(problem, in: text) }
        guard !template.isRefused else { return }
        for problem in template.queryProblems(version: version) { report(problem, in: text) }
        if let flow {
            let missing = template.impossibleLabels(
                in: flow, ruleLabels: added, externalLabels: [unit.tenantLabel, "tier", "cluster"],
                knowledge: knowledge, version: version)
            for label in missing { report(label.problem, in: text) }
        }
        keepQueries(of: template, in: &text)
    }

    /// A query of a template reads as much as the expression does.
    private mutating func keepQueries(of template: ParsedTemplate, in text: inout SourcedText) {
        var edits: [TextEdit] = []
        for query in template.queries {
            guard let expression = parseExpression(query.text, version: version).expression else { continue }
            let enforced = enforce(expression, scope: scope)
            grantUses.formUnion(series.uses(of: enforced))
            for problem in enforced.problems {
                report(
                    Check.of(problem.kind), problem.message,
                    at: text.span(of: query.literal.place(of: problem.range), in: unit.program.sources),
                    help: problem.help)
            }
            do {
                edits += try query.templateEdits(for: enforced.edits)
            } catch {
                report(error, in: text)
            }
        }
        apply(edits.sorted { $0.range.lowerBound < $1.range.lowerBound }, to: &text)
    }
}

/// Findings at the author's bytes.
extension RuleKeeper {
    private mutating func report(_ problem: PromQLProblem, in text: SourcedText) {
        let sources = unit.program.sources
        let fixes = problem.fix.flatMap { fix -> [Fix]? in
            guard text.isWritten, fix.range == problem.range else { return nil }
            let span = text.span(of: fix.range, in: sources)
            // What is quoted or escaped in YAML is not said by the same bytes.
            guard sources.text(span) == Self.part(fix.range, of: text.text),
                !fix.text.contains(where: { "'\"\\".contains($0) })
            else { return nil }
            return [Fix("write `\(fix.text)`", edits: [Edit(span, replacement: fix.text)], isSafe: false)]
        }
        report(
            Check.of(problem.kind), problem.message, at: text.span(of: problem.range, in: sources),
            help: problem.help, fixes: fixes ?? [])
    }

    private static func part(_ range: Range<Int>, of text: String) -> String {
        let bytes = Array(text.utf8)
        guard range.upperBound <= bytes.count else { return "" }
        return String(decoding: bytes[range], as: UTF8.self)
    }

    private mutating func report(_ problem: TemplateProblem, in text: SourcedText) {
        report(
            Check.of(problem.kind), problem.message, at: text.span(of: problem.range, in: unit.program.sources),
            help: problem.help)
    }

    private mutating func report(
        _ check: Check, _ message: String, at span: Span, help: String?, fixes: [Fix] = []
    ) {
        diagnostics.append(
            Diagnostic(
                code: check.code, severity: check.severity, message: message, labels: [Label(span)], help: help,
                fixes: fixes, tenant: unit.name))
    }
}
