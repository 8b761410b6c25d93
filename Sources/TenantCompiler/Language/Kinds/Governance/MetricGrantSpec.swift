/// `spec` of a MetricGrant: platform metrics that tenants may read without the tenant matcher.
package struct MetricGrantSpec: Spec {
    package var metrics = Items<Layered<MetricName>>()
    package var tenants = Items<Layered<String>>()
    package var tiers = Items<Layered<String>>()
    package var matchers = Items<Layered<String>>()
    package var reason = Layered<String>()
    package var approvedBy = Layered<String>()
    package var expires = Layered<CalendarDate>()

    package init() {}

    package static let title = "MetricGrant"

    package static let fields: [Field<MetricGrantSpec>] = [
        Field("metrics", \.metrics, required: true, "The metrics that may be read", example: "[ kube_node_labels ]"),
        Field(
            "tenants", \.tenants, "The tenants that may read them, beside those of `tiers`", default: "none",
            example: "[acme]"),
        Field("tiers", \.tiers, "The tiers whose tenants may read them", default: "none", example: "[enterprise]"),
        Field(
            "matchers", \.matchers, "Matchers that every selector of them must hold", default: "none",
            example: "[ 'region=\"eu\"' ]"),
        Field("reason", \.reason, required: true, "Why", example: "\"Capacity planning\""),
        Field("approvedBy", \.approvedBy, required: true, "Who allowed it", example: "governance-team"),
        Field("expires", \.expires, required: true, "The last day on which it holds, in UTC", example: "2027-06-30"),
    ]
}
