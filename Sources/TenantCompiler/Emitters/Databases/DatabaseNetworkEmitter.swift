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
                        "egress": .list([["ports": [.tcp(443), .tcp(6443)]]] + database.identityProviders),
                    ],
                ])
        }
    }
}

extension Database {
    /// What gives the pods' account its rights where backups go: agents on the node, by the addresses that their
    /// documentation has. Azure gives them through the API server's tokens and on 443.
    fileprivate var identityProviders: [Value] {
        let destination = spec.backup.value?.destination.value?.text ?? ""
        if destination.hasPrefix("s3://") { return CloudIdentity.podIdentityOfEKS }
        // GKE's metadata server, with Calico and with Dataplane V2.
        if destination.hasPrefix("gs://") {
            return [.to(["169.254.169.252/32"], 988), .to(["169.254.169.254/32"], 80)]
        }
        return []
    }
}

extension Value {
    /// A port of a network policy.
    static func tcp(_ port: Int) -> Value { ["protocol": "TCP", "port": .int(port)] }
}
