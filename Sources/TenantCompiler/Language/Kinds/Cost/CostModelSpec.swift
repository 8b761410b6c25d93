/// `spec` of the CostModel: what resources cost.
package struct CostModelSpec: Spec {
    package var currency = Layered(Currency(text: "USD"))
    package var rates = CostRatesSpec()
    package var archDiscount = Keyed<WordKey<NodeArchitecture>, Layered<Percentage>>()

    package init() {}

    package static let title = "CostModel"

    package static let fields: [Field<CostModelSpec>] = [
        Field("currency", \.currency, "The currency of rates and budgets, after ISO 4217", default: "USD"),
        Field("rates", \.rates, "What one of each costs"),
        Field(
            "archDiscount", \.archDiscount, "What cpu and memory of an architecture cost less", default: "nothing",
            example: "{ arm64: 30% }"),
    ]
}
