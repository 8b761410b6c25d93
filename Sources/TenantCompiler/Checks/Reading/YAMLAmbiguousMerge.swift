extension Check {
    package static let yamlAmbiguousMerge = Check(
        "yaml-ambiguous-merge", "A key stands before a merge that sets it too",
        why: """
            kubectl lets what comes last win, and other readers the key that is written out: the same file would mean two things.
            """,
        accepts: [
            """
            \(.acme)
              environments:
                production: &base { displayName: Acme, lifecycle: active }
            """
        ],
        refuses: [
            """
            \(.acme)
              environments:
                production:
                  billing: &base { code: CC-1 }
                  owner: { team: one }
              billing: { «code»: CC-2, <<: *base }
            """
        ])
}
