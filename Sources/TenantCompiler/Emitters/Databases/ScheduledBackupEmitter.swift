internal import YAML

extension Emitter {
    static let scheduledBackup = Emitter("ScheduledBackup <database>", "Where a `postgres` database has a `backup`") {
        unit in
        unit.databases(.postgres).compactMap { database in
            guard let schedule = database.spec.backup.value?.schedule.value?.text else { return nil }
            return unit.object(
                "postgresql.cnpg.io/v1", "ScheduledBackup", database.name,
                [
                    "apiVersion": "postgresql.cnpg.io/v1",
                    "kind": "ScheduledBackup",
                    "metadata": unit.metadata(name: database.name),
                    "spec": [
                        // The operator's cron has a field for seconds before the usual five; words such as `@daily` it
                        // takes as they are.
                        "schedule": .string(schedule.hasPrefix("@") ? schedule : "0 " + schedule),
                        "cluster": ["name": .string(database.name)],
                        "method": "barmanObjectStore",
                        "backupOwnerReference": "self",
                    ],
                ])
        }
    }
}
