internal import Kubernetes
internal import YAML

extension Emitter {
    static let databaseMonitor = Emitter(
        "PodMonitor database-<database>",
        "In operator mode, for each `postgres` database, and each `redis` database with an exporter"
    ) { unit in
        guard unit.monitoringMode == .operator else { return [] }
        return unit.scrapedDatabases.map { database in
            let name = "database-" + database.name
            return unit.object(
                "monitoring.coreos.com/v1", "PodMonitor", name,
                [
                    "apiVersion": "monitoring.coreos.com/v1",
                    "kind": "PodMonitor",
                    "metadata": unit.metadata(name: name),
                    "spec": [
                        "selector": [
                            "matchLabels": .map(database.podLabels.map { Member($0.key, .string($0.value)) })
                        ],
                        "podMetricsEndpoints": [
                            [
                                "port": .string(ScrapedDatabase.portName),
                                "relabelings": .list(
                                    unit.tenantRelabelling.items + [
                                        [
                                            "action": "replace", "targetLabel": "job",
                                            "replacement": .string(database.job),
                                        ]
                                    ]),
                            ]
                        ],
                    ],
                ])
        }
    }
}
