extension Check {
    package static let yamlWrongTag = Check(
        "yaml-wrong-tag", "A tag does not fit its value",
        why: """
            Readers of YAML refuse the whole file, each with words of its own.
            """,
        accepts: [
            """
            \(.acme)
              displayName: !!str 1234
            """
        ],
        refuses: [
            """
            \(.acme)
              displayName: «!!int» twelve
            """
        ])
}
