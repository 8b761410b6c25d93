extension Check {
    package static let invalidCurrency = Check(
        "invalid-currency", "A currency is not three capital letters",
        why: "Reports would show amounts in a currency that no reader of them knows.",
        given: .acme,
        accepts: [
            """
            # policies/cost.yaml
            apiVersion: tenantc.dev/v1
            kind: CostModel
            metadata: { name: company }
            spec:
              currency: EUR
            """
        ],
        refuses: [
            """
            # policies/cost.yaml
            apiVersion: tenantc.dev/v1
            kind: CostModel
            metadata: { name: company }
            spec:
              currency: «eur»
            """
        ])
}
