extension Check {
    package static let yamlNotFinite = Check(
        "yaml-not-finite", "A value is an infinity or no number at all",
        why: """
            Kubernetes speaks JSON, which has neither; kubectl refuses the file.
            """,
        accepts: [
            """
            \(.acme)
              displayName: ".inf"
            """
        ],
        refuses: [
            """
            \(.acme)
              displayName: «.inf»
            """
        ])
}
