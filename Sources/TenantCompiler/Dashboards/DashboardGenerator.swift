/// Makes the dashboard of one template for a unit: a pure function, one file each.
struct DashboardGenerator: Sendable {
    let template: DashboardTemplate
    /// Null where there is nothing to show.
    let generate: @Sendable (Unit) -> Dashboard?

    init(_ template: DashboardTemplate, generate: @escaping @Sendable (Unit) -> Dashboard?) {
        self.template = template
        self.generate = generate
    }

    /// Every generator, in the order of the templates.
    static let all: [DashboardGenerator] = [.goldenSignals, .kubernetes, .slo, .cost, .tenantOperations]
}

extension Unit {
    /// The dashboards that the tenant asks for and that have something to show, each once.
    var generatedDashboards: [Dashboard] {
        let wanted = Set(spec.dashboards.elements.compactMap(\.value))
        return DashboardGenerator.all.filter { wanted.contains($0.template) }.compactMap { $0.generate(self) }
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
