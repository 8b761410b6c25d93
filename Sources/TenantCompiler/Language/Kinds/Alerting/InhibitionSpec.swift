/// Alerts that keep others of the same tenant quiet.
package struct InhibitionSpec: Spec {
    package var source = Items<Layered<String>>()
    package var target = Items<Layered<String>>()
    package var equal = Items<Layered<PrometheusLabel>>()

    package init() {}

    package static let title = "inhibition"

    package static let fields: [Field<InhibitionSpec>] = [
        Field(
            "source", \.source, required: true, "Matchers of the alert that keeps others quiet",
            example: "[ 'severity=\"critical\"' ]"),
        Field(
            "target", \.target, required: true, "Matchers of the alerts that are kept quiet",
            example: "[ 'severity=\"warning\"' ]"),
        Field(
            "equal", \.equal, "Labels that both must have alike, beside the tenant's",
            default: "the tenant label alone", example: "[alertname, instance]"),
    ]
}
