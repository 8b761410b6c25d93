/// What a tenant may cost.
package struct BudgetSpec: Spec {
    package var monthly = Layered<ExactDecimal>()
    package var alertAt = Items<Layered<Percentage>>()

    package init() {}

    package static let title = "budget"

    package static let fields: [Field<BudgetSpec>] = [
        Field("monthly", \.monthly, "Cost a month, in the CostModel's currency", example: "1200"),
        Field("alertAt", \.alertAt, "Shares of the budget at which the owner is told", example: "[50%, 80%, 100%]"),
    ]
}
