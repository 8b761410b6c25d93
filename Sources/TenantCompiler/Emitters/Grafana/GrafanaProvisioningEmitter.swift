internal import YAML

extension Emitter {
    static let grafanaProvisioning = Emitter(
        "ConfigMap grafana-provisioning", "For tenants with `features.grafana`: data sources, and where dashboards lie"
    ) { unit in
        guard unit.hasGrafana(.sidecar) else { return [] }
        return [
            unit.object(
                "v1", "ConfigMap", "grafana-provisioning",
                [
                    "apiVersion": "v1",
                    "kind": "ConfigMap",
                    "metadata": unit.metadata(name: "grafana-provisioning"),
                    "data": .map(unit.grafanaFiles.map { Member($0.name, .string($0.text)) }),
                ])
        ]
    }
}

extension Unit {
    /// Grafana's provisioning files.
    var grafanaFiles: [(name: String, text: String)] {
        let providers: Value = [
            "apiVersion": 1,
            "providers": [
                [
                    "name": "tenantc", "folder": .string(name), "type": "file", "allowUiUpdates": false,
                    "options": ["path": "/var/lib/grafana/dashboards"],
                ]
            ],
        ]
        return [
            ("dashboards.yaml", Printer.text(providers)),
            ("datasources.yaml", Printer.text(["apiVersion": 1, "datasources": .list(dataSources.map(\.value))])),
        ]
    }
}
