extension Check {
    package static let invalidNumber = Check(
        "invalid-number", "A number is no plain decimal",
        why: """
            Money and rates are kept exactly. Thousands separators, signs and exponents are read differently from \
            one reader to the next.
            """,
        accepts: [
            """
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
              billing: { budget: { monthly: 1200.50 } }
            """
        ],
        refuses: [
            """
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
              billing:
                budget:
                  monthly: «1,200»
            """
        ])
}
