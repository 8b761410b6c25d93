/// A database whose servers tell Prometheus of themselves.
struct ScrapedDatabase {
    let name: String
    /// What selects its servers, and nothing else that runs for it.
    let podLabels: [(key: String, value: String)]
    let port: Int

    /// The value that its series have for `job`: unlike that of any workload, which may have the database's name.
    var job: String { "database/\(name)" }

    /// What the servers call that port.
    static let portName = "metrics"
}

extension Unit {
    /// Every `postgres` database, whose servers have an exporter in them, and every `redis` database where the Platform
    /// names an exporter.
    var scrapedDatabases: [ScrapedDatabase] {
        let postgres = databases(.postgres).map { database in
            // Jobs that set a server up have the first label too, and so have poolers, whose metrics are others.
            ScrapedDatabase(
                name: database.name,
                podLabels: [("cnpg.io/cluster", database.name), ("cnpg.io/podRole", "instance")], port: 9187)
        }
        guard redisExporterImage != nil else { return postgres }
        return postgres
            + databases(.redis).map { database in
                ScrapedDatabase(
                    name: database.name, podLabels: [("app.kubernetes.io/name", database.name)],
                    port: Self.redisExporterPort)
            }
    }

    /// What the names of metrics begin with that the tenant's databases have without anybody declaring them.
    var databaseMetrics: [String] {
        (databases(.postgres).isEmpty ? [] : ["cnpg_"])
            + (databases(.redis).isEmpty || redisExporterImage == nil ? [] : ["redis_"])
    }

    /// What runs beside each Redis and tells of it; null where the Platform names nothing.
    var redisExporterImage: String? { platform.databases.redisExporterImage.value?.text }

    static let redisExporterPort = 9121
}
