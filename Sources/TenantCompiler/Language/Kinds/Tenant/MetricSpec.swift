/// A metric that the tenant exposes.
package struct MetricSpec: NamedSpec {
    package var name = Layered<MetricName>()
    package var type = Layered<MetricType>()
    package var help = Layered<String>()
    package var labels = Keyed<KeyOf<PrometheusLabelRule>, Layered<Int>>()

    package init() {}

    package static let title = "metric"

    package static let fields: [Field<MetricSpec>] = [
        Field("name", \.name, required: true, "The metric's name", example: "http_requests_total"),
        Field("type", \.type, required: true, "The metric's type", example: "counter"),
        Field("help", \.help, "What it measures", example: "Requests served"),
        Field(
            "labels", \.labels, "Its labels, each with the number of values that are expected",
            example: "{ service: 5, status: 12 }"),
    ]
}
