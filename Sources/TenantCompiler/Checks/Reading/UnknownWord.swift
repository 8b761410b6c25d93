extension Check {
    package static let unknownWord = Check(
        "unknown-word", "A word is not one of the few that its key takes",
        why: "The word would be refused by the cluster or, where a tool has no such check, mean nothing.",
        accepts: [
            """
            \(.acme)
              lifecycle: suspended
            """
        ],
        refuses: [
            """
            \(.acme)
              lifecycle: «suspendet»
            """
        ])
}
