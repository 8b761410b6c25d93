internal import YAML

extension Emitter {
    static let databaseNetwork = Emitter(
        "NetworkPolicy database-<database>",
        "For each `postgres` database: its operator in, the API server and the place of its backups out"
    ) { unit in
        let operators = unit.platform.databases.operatorNamespace.value?.text ?? "cnpg-system"
        return unit.databases(.postgres).map { database in
            let name = "database-" + database.name
            return unit.object(
                "networking.k8s.io/v1", "NetworkPolicy", name,
                [
                    "apiVersion": "networking.k8s.io/v1",
                    "kind": "NetworkPolicy",
                    "metadata": unit.metadata(name: name),
                    "spec": [
                        "podSelector": ["matchLabels": ["cnpg.io/cluster": .string(database.name)]],
                        "policyTypes": ["Ingress", "Egress"],
                        "ingress": [
                            [
                                "from": [
                                    [
                                        "namespaceSelector": [
                                            "matchLabels": ["kubernetes.io/metadata.name": .string(operators)]
                                        ]
                                    ]
                                ],
                                // The instance's status, and the database for what the operator sets up in it.
                                "ports": [.tcp(8000), .tcp(5432)],
                            ]
                        ],
                        // The API server has no pods to select, and object stores have no fixed addresses.
                        "egress": [["ports": [.tcp(443), .tcp(6443)]]],
                    ],
                ])
        }
    }
}

extension Value {
    fileprivate static func tcp(_ port: Int) -> Value { ["protocol": "TCP", "port": .int(port)] }
}
