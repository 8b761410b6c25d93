extension Check {
    package static let invalidNumber = Check(
        "invalid-number", "A number is no plain decimal",
        why: """
            Money and rates are kept exactly. Thousands separators, signs and exponents are read differently from \
            one reader to the next.
            """,
        accepts: [
            """
            \(.acme)
              billing: { budget: { monthly: 1200.50 } }
            """
        ],
        refuses: [
            """
            \(.acme)
              billing:
                budget:
                  monthly: «1,200»
            """
        ])
}
