extension Check {
    package static let unknownKey = Check(
        "unknown-key", "A key is written that the language does not have there",
        why: """
            A misspelt key would be passed over, and the tenant would silently get the default instead of what \
            its author asked for.
            """,
        accepts: [
            """
            \(.acme)
              displayName: Acme Corp
            """
        ],
        refuses: [
            """
            \(.acme)
              «dispayName»: Acme Corp
            """
        ])
}
