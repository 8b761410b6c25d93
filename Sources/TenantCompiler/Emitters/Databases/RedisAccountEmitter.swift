internal import YAML

extension Emitter {
    static let redisAccount = Emitter(
        "ServiceAccount <database>",
        "For each `redis` database with `account`; CloudNativePG makes those of `postgres` databases"
    ) { unit in
        unit.databases(.redis).filter(\.spec.account.isSet).map { database in
            unit.object(
                "v1", "ServiceAccount", database.name,
                [
                    "apiVersion": "v1",
                    "kind": "ServiceAccount",
                    "metadata": [
                        "name": .string(database.name), "namespace": .string(unit.namespace),
                        "labels": unit.labels(of: database),
                        "annotations": .annotations(database.spec.account.annotations),
                    ],
                    "automountServiceAccountToken": false,
                ])
        }
    }
}
