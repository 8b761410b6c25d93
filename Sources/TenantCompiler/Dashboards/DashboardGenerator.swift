internal import Diagnostics

/// Makes the dashboard of one template for a unit: a pure function, one file each.
struct DashboardGenerator: Sendable {
    let template: DashboardTemplate
    /// Null where there is nothing to show; the place is where the tenant asks for it.
    let generate: @Sendable (Unit, Span) -> Dashboard?

    init(_ template: DashboardTemplate, generate: @escaping @Sendable (Unit, Span) -> Dashboard?) {
        self.template = template
        self.generate = generate
    }

    /// Every generator, in the order of the templates.
    static let all: [DashboardGenerator] = [.goldenSignals, .kubernetes, .slo, .cost, .tenantOperations]
}

/// Makes the dashboards that a tenant asks for and that have something to show, each once.
func makeDashboards(of unit: Unit) -> [Dashboard] {
    guard unit.lifecycle != .retired, unit.spec.dashboards.isSet else { return [] }
    let wanted = zip(unit.spec.dashboards.elements, unit.spec.dashboards.spans)
    return DashboardGenerator.all.compactMap { generator in
        guard let (_, span) = wanted.first(where: { $0.0.value == generator.template }) else { return nil }
        return generator.generate(unit, span)
    }
}

/// Selectors of a dashboard's queries, each with the tenant's matchers.
struct PanelSelectors {
    let unit: Unit

    /// Series that the tenant's own workloads expose.
    func own(_ metric: String, _ matchers: String = "") -> String {
        selector(metric, [matchers, unit.tenantMatcher, "job=~\"$job\"", "instance=~\"$instance\""])
    }

    /// Series of Kubernetes about the tenant's namespace.
    func kubernetes(_ metric: String, _ matchers: String = "") -> String {
        selector(metric, [matchers, unit.namespaceMatchers, "job=~\"$job\"", "instance=~\"$instance\""])
    }

    /// Series that rules record; these have no job.
    func recorded(_ metric: String, _ matchers: String = "") -> String {
        selector(metric, [matchers, unit.tenantMatcher])
    }

    /// The choices of job and instance among some series.
    func variables(of metric: String, _ matchers: String) -> [Dashboard.Variable] {
        [
            Dashboard.Variable(name: "job", title: "Job", query: "label_values(\(metric){\(matchers)}, job)"),
            Dashboard.Variable(
                name: "instance", title: "Instance",
                query: "label_values(\(metric){\(matchers),job=~\"$job\"}, instance)"),
        ]
    }

    private func selector(_ metric: String, _ matchers: [String]) -> String {
        "\(metric){\(matchers.filter { !$0.isEmpty }.joined(separator: ","))}"
    }
}
