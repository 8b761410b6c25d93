extension Check {
    package static let yamlUnknownTag = Check(
        "yaml-unknown-tag", "A tag has no meaning in these files",
        why: """
            Tags of other tools, such as `!vault` or `!Ref`, are not carried out here; without them the text \
            would be taken as it stands.
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
              displayName: «!vault» 1234
            """
        ])
}
