internal import Diagnostics
internal import YAML

extension Emitter {
    static let dashboards = Emitter(
        "ConfigMap dashboard-<name>, or GrafanaDashboard <name>",
        "For each of `dashboards` that has something to show, and for each file of `dashboards/`"
    ) { unit in
        let generated = unit.dashboards.map { dashboard in
            let json = DashboardJSON.render(dashboard, tenant: unit.name).document
            return unit.dashboardObject(dashboard.template.rawValue, AppliedJSON.fitting(json) ?? json)
        }
        return generated + unit.ownDashboards.map { unit.dashboardObject($0.name, $0.json, source: $0.span) }
    }
}

extension Unit {
    /// A dashboard where Grafana finds it: by the sidecar's label, or through its operator.
    func dashboardObject(_ name: String, _ json: String, source: Span? = nil) -> Manifest {
        switch platform.grafana.mode.value ?? .sidecar {
        case .sidecar:
            let name = "dashboard-" + name
            return object(
                "v1", "ConfigMap", name,
                [
                    "apiVersion": "v1",
                    "kind": "ConfigMap",
                    "metadata": [
                        "name": .string(name), "namespace": .string(namespace),
                        "labels": labels(adding: "grafana_dashboard", "1"),
                        "annotations": ["grafana_folder": .string(self.name)],
                    ],
                    "data": .map([Member("\(name).json", .string(json))]),
                ], source: source)
        case .operator:
            return object(
                "grafana.integreatly.org/v1beta1", "GrafanaDashboard", name,
                [
                    "apiVersion": "grafana.integreatly.org/v1beta1",
                    "kind": "GrafanaDashboard",
                    "metadata": metadata(name: name),
                    "spec": [
                        "instanceSelector": ["matchLabels": grafanaSelector],
                        // The platform's Grafana lies in another namespace than its tenants.
                        "allowCrossNamespaceImport": hasGrafana ? .absent : true,
                        "folder": .string(self.name),
                        "json": .string(json),
                    ],
                ], source: source)
        }
    }

    /// Whether the tenant has a Grafana of its own.
    var hasGrafana: Bool { tier.spec.features.grafana.value ?? false }

    /// What tells the Grafana that shows the tenant's dashboards from all others.
    var grafanaSelector: Value {
        hasGrafana ? ["tenant": .string(name)] : ["app.kubernetes.io/part-of": "platform-grafana"]
    }

    /// The labels of every object with one more.
    func labels(adding key: String, _ value: String) -> Value {
        guard case .map(let members) = labelValues else { return labelValues }
        return .sorted(members + [Member(key, .string(value))])
    }
}
