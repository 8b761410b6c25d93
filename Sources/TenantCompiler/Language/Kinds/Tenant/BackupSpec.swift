/// How a database's data is saved.
package struct BackupSpec: Spec {
    package var schedule = Layered<Schedule>()
    package var destination = Layered<ObjectStoreAddress>()
    package var retention = Layered(PrometheusDuration(milliseconds: 30 * 86_400_000))

    package init() {}

    package static let title = "backup"

    package static let fields: [Field<BackupSpec>] = [
        Field(
            "schedule", \.schedule, required: true, "When a backup is made, as five cron fields in UTC",
            example: "\"0 2 * * *\""),
        Field("destination", \.destination, required: true, "Where backups go", example: "s3://acme-backups/database"),
        Field("retention", \.retention, "How long a backup is kept, in whole days", default: "30d"),
    ]
}
