extension Check {
    package static let invalidCurrency = Check(
        "invalid-currency", "A currency is not three capital letters",
        why: "Reports would show amounts in a currency that no reader of them knows.",
        accepts: [
            """
            # policies/cost.yaml
            apiVersion: tenantc.dev/v1
            kind: CostModel
            metadata: { name: company }
            spec:
              currency: EUR
            # tenants/acme.yaml
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
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
            # tenants/acme.yaml
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
            """
        ])
}
