/// What tenants of a tier may have.
package struct FeaturesSpec: Spec {
    package var prometheus = Layered<Bool>(true)
    package var grafana = Layered<Bool>(false)
    package var collector = Layered<Bool>(false)
    package var autoscaling = Layered<Bool>(false)
    package var chaos = Layered<Bool>(false)
    package var selfHealing = Layered<Bool>(false)

    package init() {}

    package static let title = "features"

    package static let fields: [Field<FeaturesSpec>] = [
        Field("prometheus", \.prometheus, "A Prometheus of their own", default: "true"),
        Field("grafana", \.grafana, "A Grafana of their own", default: "false"),
        Field(
            "collector", \.collector,
            "An OpenTelemetry collector of their own, which takes what workloads send to `otel-collector`",
            default: "false"),
        Field("autoscaling", \.autoscaling, "HorizontalPodAutoscalers", default: "false"),
        Field("chaos", \.chaos, "Chaos experiments outside protected environments", default: "false"),
        Field("selfHealing", \.selfHealing, "Playbooks that act on alerts", default: "false"),
    ]
}
