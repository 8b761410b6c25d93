/// `spec` of a Standard: what the organisation asks of tenants' metrics, alerts, dashboards and manifests.
package struct StandardSpec: Spec {
    package var category = Layered<StandardCategory>()
    package var title = Layered<String>()
    package var level = Layered<StandardLevel>()
    package var requirements = Items<Layered<String>>()
    package var rules = Items<RuleSpec>()
    package var remediation = Items<Layered<String>>()
    package var appliesTo = AppliesToSpec()

    package init() {}

    package static let title = "Standard"

    package static let fields: [Field<StandardSpec>] = [
        Field("category", \.category, required: true, "What the standard is about", example: "metrics"),
        Field("title", \.title, required: true, "What people call the standard", example: "Metric naming"),
        Field(
            "level", \.level, required: true,
            "`mandatory` breaches are errors, `recommended` ones warnings, `optional` ones notes", example: "mandatory"),
        Field(
            "requirements", \.requirements, "What is asked, in words",
            example: "[ \"Names are lower case with underscores\" ]", emits: "notes of a finding"),
        Field(
            "rules", \.rules, required: true, "What is checked",
            example: "[ { type: suffix, metricType: counter, suffix: _total } ]"),
        Field(
            "remediation", \.remediation, "How a breach is put right, in words", example: "[ \"Rename the metric\" ]",
            emits: "the help of a finding"),
        Field("appliesTo", \.appliesTo, "Whom the standard binds", default: "everyone"),
    ]
}
