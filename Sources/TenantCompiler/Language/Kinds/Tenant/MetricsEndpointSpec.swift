/// Where Prometheus scrapes a workload.
package struct MetricsEndpointSpec: Spec {
    package var path = Layered(HTTPPath(text: "/metrics"))
    package var port = Layered<PortReference>()
    package var interval = Layered<PrometheusDuration>()

    package init() {}

    package static let title = "metrics"

    package static let fields: [Field<MetricsEndpointSpec>] = [
        Field("path", \.path, "The path that is scraped", default: "/metrics"),
        Field("port", \.port, "The port that is scraped", default: "the first of `ports`", example: "http"),
        Field(
            "interval", \.interval, "Time between scrapes", default: "the tier's `monitoring.scrapeInterval`",
            example: "30s"),
    ]
}
