/// Who pays for a tenant, and how much it may cost.
package struct BillingSpec: Spec {
    package var code = Layered<String>()
    package var project = Layered<String>()
    package var costCenter = Layered<String>()
    package var budget = BudgetSpec()

    package init() {}

    package static let title = "billing"

    package static let fields: [Field<BillingSpec>] = [
        Field(
            "code", \.code, "The billing code", example: "CC-1042",
            emits: "the namespace's annotation `<labelDomain>/billing-code`"),
        Field("project", \.project, "The project that is charged", example: "data-platform"),
        Field("costCenter", \.costCenter, "The cost centre that is charged", example: "engineering"),
        Field("budget", \.budget, "What the tenant may cost"),
    ]
}
