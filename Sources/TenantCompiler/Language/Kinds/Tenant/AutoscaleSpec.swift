package import Kubernetes

/// How the number of a workload's pods follows its load.
package struct AutoscaleSpec: Spec {
    package var min = Layered<Int>(1)
    package var max = Layered<Int>()
    package var cpu = Layered<Percentage>()
    package var memory = Layered<Percentage>()
    package var pods = Keyed<KeyOf<MetricNameRule>, Layered<Quantity>>()
    package var behavior = ScalingBehaviorSpec()

    package init() {}

    package static let title = "autoscale"

    package static let fields: [Field<AutoscaleSpec>] = [
        Field("min", \.min, "The fewest pods", default: "1", example: "3"),
        Field("max", \.max, required: true, "The most pods", example: "20"),
        Field(
            "cpu", \.cpu, "Use of the requested cpu, over all pods, that is aimed at", example: "70%",
            emits: "a metric of type Resource"),
        Field(
            "memory", \.memory, "Use of the requested memory, over all pods, that is aimed at", example: "80%",
            emits: "a metric of type Resource"),
        Field(
            "pods", \.pods, "Values of the tenant's own metrics that are aimed at, each as an average of the pods",
            example: "{ http_requests_per_second: \"1000\" }", emits: "metrics of type Pods"),
        Field("behavior", \.behavior, "How fast pods are added and removed", default: "Kubernetes' own"),
    ]
}
