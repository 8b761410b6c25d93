/// What every database of the tenants is made with.
package struct DatabaseDefaultsSpec: Spec {
    package var postgresImage = Layered(RegistryPrefix(text: "ghcr.io/cloudnative-pg/postgresql"))
    package var redisImage = Layered(RegistryPrefix(text: "docker.io/library/redis"))
    package var redisExporterImage = Layered<Image>()
    package var operatorNamespace = Layered(LabelName(text: "cnpg-system"))

    package init() {}

    package static let title = "databases"

    package static let fields: [Field<DatabaseDefaultsSpec>] = [
        Field(
            "postgresImage", \.postgresImage,
            "The image of `postgres` without its tag, which is the database's `version`",
            default: "ghcr.io/cloudnative-pg/postgresql", example: "your-registry.com/mirror/postgresql",
            emits: "`imageName` of each Cluster"),
        Field(
            "redisImage", \.redisImage, "The image of `redis` without its tag, which is the database's `version`",
            default: "docker.io/library/redis", example: "your-registry.com/mirror/redis"),
        Field(
            "redisExporterImage", \.redisExporterImage,
            "The image of the exporter that runs beside each `redis` server and tells Prometheus of it, with a version",
            default: "servers have none, and are not scraped",
            example: "your-registry.com/mirror/redis_exporter:v1.67.0",
            emits: "a container `exporter`, and what scrapes it"),
        Field(
            "operatorNamespace", \.operatorNamespace, "The namespace that CloudNativePG's operator runs in",
            default: "cnpg-system", emits: "the peer that databases' NetworkPolicies let in"),
    ]
}
