extension Check {
    package static let missingField = Check(
        "missing-field", "An object lacks a key that it must have",
        why: "There is no value that would suit everyone, and a cluster or a tool refuses the object without one.",
        accepts: [
            """
            \(.acme)
              access:
                - { group: oidc:acme-admins, role: admin }
            """
        ],
        refuses: [
            """
            \(.acme)
              access:
                - «{ group: oidc:acme-admins }»
            """,
            """
            \(.acme)
              databases:
                - «{ name: main, engine: postgres, version: "16" }»
            """,
        ])
}
