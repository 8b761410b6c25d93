package import Kubernetes

/// `spec` of a Tier: what its tenants get, and how far they may go.
package struct TierSpec: Spec {
    package var inherits = Layered<String>()
    package var quota = Keyed<QuotaKey, Layered<Quantity>>()
    package var ceilings = Keyed<QuotaKey, Layered<Quantity>>()
    package var limitRange = LimitRangeSpec()
    package var podSecurity = Layered<PodSecurityLevel>(.restricted)
    package var features = FeaturesSpec()
    package var monitoring = TierMonitoringSpec()
    package var slo = TierObjectiveSpec()
    package var priorityClass = Layered<SubdomainName>()

    package init() {}

    package static let title = "Tier"

    package static let fields: [Field<TierSpec>] = [
        Field("inherits", \.inherits, "The tier that this one is laid over", example: "basic"),
        Field(
            "quota", \.quota, "`ResourceQuota.spec.hard` of each namespace",
            example: "{ requests.cpu: \"8\", requests.memory: 16Gi, pods: 50 }", emits: "ResourceQuota `tenant-quota`"),
        Field(
            "ceilings", \.ceilings, "The most that a tenant may ask for in its own `quota`",
            example: "{ requests.cpu: \"16\" }"),
        Field(
            "limitRange", \.limitRange, "Defaults and bounds of single containers and claims",
            emits: "LimitRange `tenant-limits`"),
        Field(
            "podSecurity", \.podSecurity, "The Pod Security level that the namespace enforces", default: "restricted",
            emits: "the namespace's `pod-security.kubernetes.io` labels"),
        Field("features", \.features, "What tenants of the tier may have"),
        Field("monitoring", \.monitoring, "How tenants are monitored"),
        Field("slo", \.slo, "The objective of workloads that name none"),
        Field("priorityClass", \.priorityClass, "The PriorityClass of the tenants' pods", example: "tenant-standard"),
    ]

    package func checkRequired(_ place: Place, _ reader: inout Reader) {
        checkFields(place, &reader)
        let layer = reader.layer
        for amounts in [quota, ceilings] { amounts.checkBytes(&reader) { $0 == layer } }
    }
}
