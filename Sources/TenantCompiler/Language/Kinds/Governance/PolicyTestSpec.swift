/// `spec` of a PolicyTest: small sources, and what the policies say of them.
package struct PolicyTestSpec: Spec {
    package var description = Layered<String>()
    package var asOf = Layered<CalendarDate>()
    package var tenants = Items<InlineSource>()
    package var files = Keyed<AnyKey, InlineSource>()
    package var expect = Items<ExpectedFindingSpec>()
    package var exact = Layered<Bool>(true)

    package init() {}

    package static let title = "PolicyTest"

    package static let fields: [Field<PolicyTestSpec>] = [
        Field("description", \.description, "What is tried, and why", example: "\"Recorded metrics have colons\""),
        Field(
            "asOf", \.asOf, "The day that exemptions and grants are held against",
            default: "none, so that nothing is exempt or granted",
            example: "2026-06-15"),
        Field(
            "tenants", \.tenants,
            "Tenant documents, each as a mapping, where `apiVersion` and `kind` may be left out, or as a text",
            example: "[ { metadata: { name: acme }, spec: { tier: standard, owner: { email: a@b.example } } } ]"),
        Field(
            "files", \.files,
            "Further sources by path, each as a mapping or a text; one of the repository's own path takes its place",
            example: "{ tenants/acme/rules/queue.yaml: { groups: [] } }"),
        Field(
            "expect", \.expect, required: true, "The findings; `[]` for none",
            example: "[ { code: standard-breached, standard: METRIC_NAMING_001, subject: metric/jobs_done } ]"),
        Field(
            "exact", \.exact, "Whether no other finding may come up; notes that no standard gives are passed over",
            default: "true"),
    ]
}
