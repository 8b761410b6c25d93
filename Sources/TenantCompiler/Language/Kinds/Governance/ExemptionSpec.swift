/// `spec` of an Exemption: what one tenant may do against a standard, and until when.
package struct ExemptionSpec: Spec {
    package var tenant = Layered<String>()
    package var standard = Layered<String>()
    package var subjects = Items<Layered<String>>()
    package var reason = Layered<String>()
    package var approvedBy = Layered<String>()
    package var expires = Layered<CalendarDate>()

    package init() {}

    package static let title = "Exemption"

    package static let fields: [Field<ExemptionSpec>] = [
        Field(
            "tenant", \.tenant, "The tenant that is exempt",
            default: "none: what stands in `tiers/` and `policies/` is, from a standard on secrets", example: "acme"),
        Field(
            "standard", \.standard, required: true, "The Standard that it is exempt from", example: "METRIC_NAMING_001"),
        Field(
            "subjects", \.subjects,
            "What is exempt, each as a report names it; `*` stands for any text and `?` for one character",
            default: "all", example: "[ metric/error_rate ]"),
        Field("reason", \.reason, required: true, "Why", example: "\"Renamed with the next major release\""),
        Field("approvedBy", \.approvedBy, required: true, "Who allowed it", example: "governance-team"),
        Field("expires", \.expires, required: true, "The last day on which it holds, in UTC", example: "2026-12-31"),
    ]
}
