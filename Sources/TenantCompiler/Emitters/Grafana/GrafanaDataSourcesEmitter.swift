internal import YAML

extension Emitter {
    static let grafanaDataSources = Emitter(
        "GrafanaDatasource <name>", "For tenants with `features.grafana` where Grafana's operator is used"
    ) { unit in
        guard unit.hasGrafana(.operator) else { return [] }
        return unit.dataSources.map { source in
            let name = source.name.lowercased()
            return unit.object(
                "grafana.integreatly.org/v1beta1", "GrafanaDatasource", name,
                [
                    "apiVersion": "grafana.integreatly.org/v1beta1",
                    "kind": "GrafanaDatasource",
                    "metadata": unit.metadata(name: name),
                    "spec": ["instanceSelector": ["matchLabels": unit.grafanaSelector], "datasource": source.value],
                ])
        }
    }
}
