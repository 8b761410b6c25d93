internal import YAML

extension Emitter {
    static let redisDisruption = Emitter(
        "PodDisruptionBudget <database>", "For each `redis` database of several instances: one goes at a time"
    ) { unit in
        unit.databases(.redis).filter { $0.instances > 1 }.map { database in
            unit.object(
                "policy/v1", "PodDisruptionBudget", database.name,
                [
                    "apiVersion": "policy/v1",
                    "kind": "PodDisruptionBudget",
                    "metadata": unit.metadata(name: database.name),
                    "spec": ["maxUnavailable": 1, "selector": ["matchLabels": database.selector]],
                ])
        }
    }
}
