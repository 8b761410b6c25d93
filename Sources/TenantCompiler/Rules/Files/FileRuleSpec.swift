/// A rule of a rule file.
struct FileRuleSpec: AlternativeSpec {
    var alert = Layered<AlertName>()
    var record = Layered<MetricName>()
    var expr = Layered<String>()
    var hold = Layered<PrometheusDuration>()
    var keepFiring = Layered<PrometheusDuration>()
    var labels = Keyed<KeyOf<PrometheusLabelRule>, Layered<String>>()
    var annotations = Keyed<KeyOf<PrometheusLabelRule>, Layered<String>>()

    init() {}

    static let title = "a rule"
    static let alternatives = ["alert", "record"]

    static let fields: [Field<FileRuleSpec>] = [
        Field("alert", \.alert, "The name of the alert", example: "QueueStalled"),
        Field("record", \.record, "The metric that is recorded; excludes `alert`", example: "job:requests:rate5m"),
        Field("expr", \.expr, required: true, "PromQL", example: "sum(rate(jobs_done_total[5m])) == 0"),
        Field("for", \.hold, "How long it must hold before the alert fires", default: "0s", example: "10m"),
        Field(
            "keep_firing_for", \.keepFiring, "How long the alert stays when it holds no more, from Prometheus 2.42",
            default: "0s", example: "5m"),
        Field("labels", \.labels, "Labels of the alert or of the recorded series", example: "{ severity: critical }"),
        Field("annotations", \.annotations, "Annotations of the alert; templates", example: "{ summary: It stalls }"),
    ]
}
