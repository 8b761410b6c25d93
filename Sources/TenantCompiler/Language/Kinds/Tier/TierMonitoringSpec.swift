package import Kubernetes

/// How tenants of a tier are monitored.
package struct TierMonitoringSpec: Spec {
    package var scrapeInterval = Layered<PrometheusDuration>()
    package var evaluationInterval = Layered<PrometheusDuration>()
    package var retention = Layered<PrometheusDuration>()
    package var retentionSize = Layered<ByteSize>()
    package var storage = Layered<Quantity>()
    package var resources = ResourcesSpec()
    package var query = QueryLimitsSpec()
    package var remoteWrite = RemoteWriteSpec()
    package var collector = CollectorSpec()
    package var rules = Layered<Int>()
    package var ruleGroups = Layered<Int>()
    package var ruleCost = Layered<Int>()

    package init() {}

    package static let title = "monitoring"

    package static let fields: [Field<TierMonitoringSpec>] = [
        Field("scrapeInterval", \.scrapeInterval, "Time between scrapes", example: "30s"),
        Field(
            "evaluationInterval", \.evaluationInterval, "Time between evaluations of rules",
            default: "`scrapeInterval`", example: "30s"),
        Field("retention", \.retention, "How long samples are kept", default: "15d", example: "30d"),
        Field(
            "retentionSize", \.retentionSize, "How much disk samples may take, as Prometheus counts",
            default: "80 % of `storage`", example: "20GB"),
        Field("storage", \.storage, "Size of the volume that holds samples", example: "50Gi"),
        Field(
            "resources", \.resources, "What each tenant's Prometheus asks for and may use",
            default: "100m and 512Mi, up to 1 and 2Gi",
            example: "{ requests: { cpu: \"1\", memory: 2Gi }, limits: { cpu: \"2\", memory: 4Gi } }"),
        Field("query", \.query, "What one query may take"),
        Field(
            "remoteWrite", \.remoteWrite, "Which metrics go to the Platform's `monitoring.remoteWrite`", default: "all"),
        Field("collector", \.collector, "The OpenTelemetry collector of tenants with `features.collector`"),
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
