extension Check {
    package static let yamlUnknownAlias = Check(
        "yaml-unknown-alias", "An alias stands before its anchor, or has none",
        why: "There is nothing that it could stand for. Text that begins with `*` has to be quoted.",
        accepts: [
            """
            \(.acme)
              displayName: "*acme*"
            """
        ],
        refuses: [
            """
            \(.acme)
              displayName: «*acme»
            """
        ])
}
