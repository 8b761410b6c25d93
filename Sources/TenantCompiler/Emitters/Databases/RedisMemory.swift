internal import Kubernetes

/// How much data a Redis may hold, and what it does once it does: settings that the database's author has not made.
///
/// A server without `maxmemory` grows until the kernel kills it at the container's limit. Beside data, its process holds
/// buffers of its clients and replicas, the backlog of replication and what the allocator has not given back. While
/// it saves, or sends all of its data to a replica, it is forked, and each page that is written in the meantime is
/// there twice.
enum RedisMemory {
    /// Hundredths of the limit for data where the server forks, and where it never does.
    private static let shareForked = 60
    private static let share = 75

    /// Settings by name, sorted; none where the author bounds the memory. Redis' own policy is the one that is written here,
    /// so that a bound of the author's needs no word beside it.
    static func settings(of database: Database, limit: Quantity?) -> [(key: String, value: String)] {
        guard database.redisSetting("maxmemory") == nil, let most = bytes(of: database, under: limit) else { return [] }
        // What was written is there until it is deleted: that a database forgets is for its author to say.
        let policy = database.redisSetting("maxmemory-policy") == nil ? [("maxmemory-policy", "noeviction")] : []
        return [("maxmemory", String(most))] + policy
    }

    /// Null where nobody limits the container, and where the limit leaves nothing: 0 would mean no bound.
    private static func bytes(of database: Database, under limit: Quantity?) -> Int? {
        guard let limit else { return nil }
        let share = database.forks ? shareForked : share
        let bytes = Int(clamping: limit.nano / Quantity.nanoPerUnit * Int128(share) / 100)
        return bytes > 0 ? bytes : nil
    }
}

extension Database {
    /// What the author says of a setting of Redis, whose names mean the same in any case.
    fileprivate func redisSetting(_ name: String) -> String? {
        spec.parameters.items.last { $0.key.lowercased() == name }.flatMap(\.value.value)
    }

    /// Whether the server ever copies itself to write its data down or to send it all.
    fileprivate var forks: Bool {
        let logs = redisSetting("appendonly")?.lowercased() != "no"
        // Without a word of the author's Redis saves after so many changes; an empty text says never.
        let saves = redisSetting("save") != ""
        return logs || saves || instances > 1
    }
}

extension Unit {
    /// The most memory that a server of a database may use: what its `resources` say, or else what the LimitRange gives
    /// a container that says nothing; null where neither bounds it.
    func memoryLimit(of database: Database) -> Quantity? {
        let container = spec.limitRange.container
        return database.spec.resources.limits["memory"]?.value ?? container.default["memory"]?.value
            ?? container.max["memory"]?.value
    }
}
