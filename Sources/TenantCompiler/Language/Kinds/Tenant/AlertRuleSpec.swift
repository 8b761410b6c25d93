/// An alerting rule of the tenant's own.
package struct AlertRuleSpec: NamedSpec {
    package var alert = Layered<AlertName>()
    package var expr = Layered<String>()
    package var `for` = Layered(PrometheusDuration(milliseconds: 0))
    package var severity = Layered<AlertSeverity>()
    package var summary = Layered<String>()
    package var description = Layered<String>()
    package var runbook = Layered<HTTPAddress>()
    package var labels = Keyed<KeyOf<PrometheusLabelRule>, Layered<String>>()
    package var annotations = Keyed<KeyOf<PrometheusLabelRule>, Layered<String>>()

    package init() {}

    package static let title = "rule"
    package static let mergeKey = "alert"

    package static let fields: [Field<AlertRuleSpec>] = [
        Field("alert", \.alert, required: true, "The alert's name", example: "QueueStalled"),
        Field(
            "expr", \.expr, required: true,
            "PromQL that gives a series for each thing that is wrong; the tenant matcher is added to every selector",
            example: "'sum(rate(jobs_done_total[5m])) == 0'"),
        Field("for", \.for, "How long it must be wrong before the alert fires", default: "0s", example: "10m"),
        Field(
            "severity", \.severity, required: true, "How urgent it is", example: "critical",
            emits: "the label `severity`, which notifications are routed by"),
        Field(
            "summary", \.summary, "What is wrong, in one line; a template",
            example: "\"Nothing was done for ten minutes\"", emits: "the annotation `summary`"),
        Field(
            "description", \.description, "What it means and what to do; a template", example: "\"Restart the worker\"",
            emits: "the annotation `description`"),
        Field(
            "runbook", \.runbook, "Where the steps are written down", example: "https://runbooks.acme.example/queue",
            emits: "the annotation `runbook_url`"),
        Field("labels", \.labels, "Further labels of the alert", example: "{ component: queue }"),
        Field("annotations", \.annotations, "Further annotations of the alert", example: "{ dashboard: queue }"),
    ]
}
