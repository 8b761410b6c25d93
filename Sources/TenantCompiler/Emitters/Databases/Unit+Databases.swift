internal import Kubernetes
internal import YAML

extension Unit {
    /// The databases of one engine that are complete.
    func databases(_ engine: DatabaseEngine) -> [Database] {
        guard lifecycle != .retired else { return [] }
        return spec.databases.items.compactMap { item in
            guard item.element.engine.value == engine, let version = item.element.version.value?.text,
                let storage = item.element.storage.value
            else { return nil }
            return Database(name: item.name, version: version, storage: storage, spec: item.element)
        }
    }

    /// Labels of what belongs to a database.
    func labels(of database: Database) -> Value {
        guard case .map(let members) = labelValues else { return labelValues }
        return .sorted(members + [Member("app.kubernetes.io/name", .string(database.name))])
    }

    /// The platform's class for volumes.
    var storageClass: Value { .optional((platform.storageClass.value?.text).map(Value.string)) }

    /// The tier's priority class for pods.
    var priorityClass: Value { .optional((tier.spec.priorityClass.value?.text).map(Value.string)) }
}

/// A database whose required fields are there.
struct Database {
    let name: String
    let version: String
    /// Of each server's volume.
    let storage: Quantity
    let spec: DatabaseSpec

    var instances: Int { max(spec.instances.value ?? 1, 1) }
    /// What selects its pods.
    var selector: Value { ["app.kubernetes.io/name": .string(name)] }
}
