internal import Diagnostics
internal import PromQL

/// Judges the queries of a tenant's own dashboards and keeps them to the tenant's series.
struct QueryKeeper: Sendable {
    let series: ReadableSeries

    /// What it takes to show a query.
    struct Kept: Sendable {
        var edits: [TextEdit] = []
        var problems: [PromQLProblem] = []
        var grantUses: [GrantUse] = []
    }

    /// An expression, as a panel asks it.
    func keep(_ expression: DashboardExpression) -> Kept { keep(expression, expression.read(series.version)) }

    /// A choice of series, as Grafana asks Prometheus for labels with; null where it is something else.
    func keepSelector(_ expression: DashboardExpression) -> Kept? {
        let reading = expression.read(series.version)
        if let tree = reading.expression {
            guard case .selector(let selector) = tree, selector.range == selector.coreRange else { return nil }
        }
        return keep(expression, reading)
    }

    private func keep(_ expression: DashboardExpression, _ reading: DashboardReading) -> Kept {
        guard let tree = reading.expression else { return Kept(problems: reading.problems) }
        let context = AnalysisContext(
            purpose: .query, version: series.version, knowledge: series.knowledge,
            scrapeInterval: series.scrapeInterval, isGranted: series.isGranted)
        let told = analyze(tree, context).map(reading.original).filter { !Self.isAboutVariables($0, in: expression) }
        let enforced = enforce(tree, scope: scope(of: tree, reading, expression))
        return Kept(
            edits: enforced.edits.map { TextEdit(reading.original($0.range), $0.text) },
            problems: told + enforced.problems.map(reading.original), grantUses: series.uses(of: enforced))
    }

    /// What stands in for a variable is not what will be asked: only what does not depend on it is told.
    private static func isAboutVariables(_ problem: PromQLProblem, in expression: DashboardExpression) -> Bool {
        guard !expression.references.isEmpty else { return false }
        if expression.hasVariable(in: problem.range) { return true }
        switch problem.kind {
        case .contradiction, .neverTrue, .impossibleMatch, .ambiguousMatch: return true
        default: return false
        }
    }

    /// No metric is granted by the name that stands in for a variable.
    private func scope(
        of tree: Expression, _ reading: DashboardReading, _ expression: DashboardExpression
    ) -> TenantScope {
        var unnamed: Set<String> = []
        tree.forEach { node in
            guard let selector = node.selector, let name = selector.metricName,
                expression.hasVariable(in: reading.original(selector.name?.range ?? selector.coreRange))
            else { return }
            unnamed.insert(name)
        }
        let scope = series.scope
        guard !unnamed.isEmpty else { return scope }
        return TenantScope(label: scope.label, tenant: scope.tenant) { [unnamed] metric in
            unnamed.contains(metric) ? nil : scope.grant(metric)
        }
    }
}
