/// Whom a standard binds; an empty list means everyone.
package struct AppliesToSpec: Spec {
    package var tiers = Items<Layered<String>>()
    package var tenants = Items<Layered<String>>()
    package var environments = Items<Layered<String>>()

    package init() {}

    package static let title = "appliesTo"

    package static let fields: [Field<AppliesToSpec>] = [
        Field("tiers", \.tiers, "Tenants of these tiers", default: "all", example: "[premium, enterprise]"),
        Field("tenants", \.tenants, "These tenants", default: "all", example: "[acme]"),
        Field(
            "environments", \.environments, "What runs in these environments", default: "all", example: "[production]"),
    ]
}
