extension Check {
    package static let yamlDuplicateKey = Check(
        "yaml-duplicate-key", "A key stands twice in one mapping",
        why: """
            Some readers keep the first value, some the last, and most say nothing: the author believes in one of \
            them and gets the other.
            """,
        accepts: [
            """
            \(.acme)
              quota: { requests.cpu: "6", limits.cpu: "12" }
            """
        ],
        refuses: [
            """
            \(.acme)
              quota:
                requests.cpu: "6"
                «requests.cpu»: "12"
            """
        ])
}
