package import Kubernetes

/// How tenants of a tier are monitored.
package struct TierMonitoringSpec: Spec {
    package var scrapeInterval = Layered<PrometheusDuration>()
    package var retention = Layered<PrometheusDuration>()
    package var retentionSize = Layered<ByteSize>()
    package var storage = Layered<Quantity>()
    package var rules = Layered<Int>()
    package var ruleGroups = Layered<Int>()
    package var ruleCost = Layered<Int>()

    package init() {}

    package static let title = "monitoring"

    package static let fields: [Field<TierMonitoringSpec>] = [
        Field("scrapeInterval", \.scrapeInterval, "Time between scrapes", example: "30s"),
        Field("retention", \.retention, "How long samples are kept", example: "15d"),
        Field(
            "retentionSize", \.retentionSize, "How much disk samples may take, as Prometheus counts", example: "20GB"),
        Field("storage", \.storage, "Size of the volume that holds samples", example: "50Gi"),
        Field("rules", \.rules, "The most rules that a tenant may bring", default: "any number", example: "100"),
        Field(
            "ruleGroups", \.ruleGroups, "The most rule groups that a tenant may bring", default: "any number",
            example: "20"),
        Field(
            "ruleCost", \.ruleCost,
            "The most minutes of samples that one evaluation of a tenant's own rules may read: the sum of its ranges, one for a selector without",
            default: "any number", example: "10000"),
    ]
}
