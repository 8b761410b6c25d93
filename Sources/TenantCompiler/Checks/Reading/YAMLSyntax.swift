extension Check {
    package static let yamlSyntax = Check(
        "yaml-syntax", "A file is not valid YAML",
        why: """
            No reader of YAML can tell what it says. Documents before the fault are still read, so that their own \
            faults are found in the same run.
            """,
        accepts: [
            """
            \(.acme)
              displayName: "Acme: the company"
            """
        ],
        refuses: [
            """
            \(.acme)
              displayName: Acme«:» the company
            """
        ])
}
