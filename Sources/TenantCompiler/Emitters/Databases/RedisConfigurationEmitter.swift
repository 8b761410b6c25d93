internal import YAML

extension Emitter {
    static let redisConfiguration = Emitter(
        "ConfigMap <database>-configuration", "For each `redis` database: its settings, and how its servers start"
    ) { unit in
        unit.databases(.redis).map { database in
            let files = RedisFiles(of: database, in: unit).files
            return unit.object(
                "v1", "ConfigMap", database.configurationName,
                [
                    "apiVersion": "v1",
                    "kind": "ConfigMap",
                    "metadata": unit.metadata(name: database.configurationName),
                    "data": .map(files.map { Member($0.name, .string($0.text)) }),
                ])
        }
    }
}
