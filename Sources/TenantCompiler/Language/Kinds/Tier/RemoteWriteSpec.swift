package import LabelMatching

/// Which metrics of a tenant's Prometheus go on to the platform's.
package struct RemoteWriteSpec: Spec {
    package var keep = Layered<RegularExpression>()
    package var drop = Layered<RegularExpression>()

    package init() {}

    package static let title = "remoteWrite"

    package static let fields: [Field<RemoteWriteSpec>] = [
        Field(
            "keep", \.keep, "RE2 over the names of metrics: no others are sent", example: "\"up|slo:.*|http_.*\"",
            emits: "a relabelling of `remoteWrite`"),
        Field(
            "drop", \.drop, "RE2 over the names of metrics that are not sent", example: "\"go_.*\"",
            emits: "a relabelling of `remoteWrite`"),
    ]

    /// Whether a metric is sent.
    package func sends(_ metric: String) -> Bool {
        (keep.value?.matchesWhole(metric) ?? true) && !(drop.value?.matchesWhole(metric) ?? false)
    }
}
