package import Kubernetes

/// A database that belongs to the tenant.
package struct DatabaseSpec: NamedSpec {
    package var name = Layered<ServiceName>()
    package var engine = Layered<DatabaseEngine>()
    package var instances = Layered<Int>(1)
    package var version = Layered<DatabaseVersion>()
    package var storage = Layered<Quantity>()
    package var resources = ResourcesSpec()
    package var parameters = Keyed<KeyOf<DatabaseParameterRule>, Layered<String>>()
    package var backup = Given<BackupSpec>()
    package var account = Given<CloudAccountSpec>()

    package init() {}

    package static let title = "database"

    package static let fields: [Field<DatabaseSpec>] = [
        Field("name", \.name, required: true, "What the database is called in the tenant", example: "main"),
        Field(
            "engine", \.engine, required: true, "What kind of database it is", example: "postgres",
            emits:
                "`postgres`: a Cluster of CloudNativePG and the Secret `<name>-app` that it fills; `redis`: a StatefulSet, "
                + "a Service and, from three instances on, Sentinels"),
        Field("instances", \.instances, "How many servers run, the primary included", default: "1", example: "3"),
        Field("version", \.version, required: true, "The database's version, in quotes", example: "\"16\""),
        Field("storage", \.storage, required: true, "The size of each server's volume", example: "100Gi"),
        Field("resources", \.resources, "What each server asks for and may use", default: "the tier's `limitRange`"),
        Field(
            "parameters", \.parameters, "The server's own settings, each as text",
            example: "{ max_connections: \"200\" }"),
        Field(
            "backup", \.backup, "How the data is saved; `postgres` only", default: "not at all",
            emits: "a ScheduledBackup"),
        Field(
            "account", \.account, "The ServiceAccount that the servers run as, by which a cloud gives them rights",
            default: "`postgres`: one without annotations; `redis`: the namespace's",
            example: "{ annotations: { eks.amazonaws.com/role-arn: \"arn:aws:iam::123456789012:role/acme-backups\" } }",
            emits: "`serviceAccountTemplate` of the Cluster; of `redis` a ServiceAccount `<database>`"),
    ]

    package func checkRequired(_ place: Place, _ reader: inout Reader) {
        checkFields(place, &reader)
        storage.checkBytes("Gi", &reader)
    }
}
