extension Check {
    package static let unknownEnvironment = Check(
        "unknown-environment", "A tenant names an environment that the Platform does not have",
        why: """
            Nothing would be written for it, and nobody would notice that the tenant does not run there.
            """,
        accepts: [
            """
            \(.acme)
              environments: { production: {} }
            """
        ],
        refuses: [
            """
            \(.acme)
              environments: { «prodution»: {} }
            """
        ])
}
