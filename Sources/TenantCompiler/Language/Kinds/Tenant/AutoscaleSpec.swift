internal import Diagnostics
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

    package static var hasRequirements: Bool { true }

    package func checkRequired(_ place: Place, _ reader: inout Reader) {
        checkFields(place, &reader)
        checkBounds(&reader)
        for aim in [cpu, memory] {
            guard let value = aim.value, let span = aim.span, value.millionths % 1_000_000 != 0 || value.millionths == 0
            else { continue }
            reader.report(
                .numberOutOfRange, "an autoscaler cannot aim at `\(value.display)`", at: span,
                label: "no whole percentage from 1%", help: "write a whole number from 1 and `%`, such as `70%`")
        }
    }

    private func checkBounds(_ reader: inout Reader) {
        guard let fewest = min.value, let most = max.value else { return }
        if fewest == 0, let span = min.span {
            reader.report(
                .numberOutOfRange, "an autoscaler keeps at least one pod", at: span, label: "none",
                help: "write 1 or more; `lifecycle: suspended` stops what runs")
        } else if most < fewest, let span = max.span ?? min.span {
            let others = [max.span, min.span].compactMap { $0 }.filter { $0 != span }
            reader.report(
                .numberOutOfRange, "the most pods are \(most), which is fewer than the fewest, \(fewest)", at: span,
                label: "below `min`", others: others.map { Label($0, "`min`") }, help: "raise `max`, or lower `min`")
        }
    }
}
