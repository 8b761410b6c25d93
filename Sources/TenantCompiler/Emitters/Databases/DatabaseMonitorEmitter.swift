internal import YAML

extension Emitter {
    static let databaseMonitor = Emitter(
        "PodMonitor database-<database>",
        "For each `postgres` database, where the tenant's Prometheus is the operator's: what the server says of itself"
    ) { unit in
        guard unit.monitoringMode == .operator, unit.hasPrometheus else { return [] }
        return unit.databases(.postgres).map { database in
            let name = "database-" + database.name
            return unit.object(
                "monitoring.coreos.com/v1", "PodMonitor", name,
                [
                    "apiVersion": "monitoring.coreos.com/v1",
                    "kind": "PodMonitor",
                    "metadata": unit.metadata(name: name),
                    "spec": [
                        "jobLabel": "cnpg.io/cluster",
                        "selector": ["matchLabels": ["cnpg.io/cluster": .string(database.name)]],
                        "podMetricsEndpoints": [["port": "metrics", "relabelings": unit.tenantRelabelling]],
                    ],
                ])
        }
    }
}
