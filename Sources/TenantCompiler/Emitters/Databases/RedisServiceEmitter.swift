internal import YAML

extension Emitter {
    static let redisService = Emitter(
        "Service <database>", "For each `redis` database: the name of its servers, and of each server"
    ) { unit in
        unit.databases(.redis).map { database in
            unit.object(
                "v1", "Service", database.name,
                [
                    "apiVersion": "v1",
                    "kind": "Service",
                    "metadata": unit.metadata(name: database.name),
                    "spec": [
                        "clusterIP": "None",
                        // Servers find each other before any is ready.
                        "publishNotReadyAddresses": database.hasSentinel ? true : .absent,
                        "selector": database.selector,
                        "ports": .list(
                            [["name": "redis", "port": 6379, "targetPort": "redis", "protocol": "TCP"]]
                                + (database.hasSentinel
                                    ? [
                                        [
                                            "name": "sentinel", "port": 26379, "targetPort": "sentinel",
                                            "protocol": "TCP",
                                        ]
                                    ]
                                    : [])),
                    ],
                ])
        }
    }
}
