extension Check {
    package static let yamlNotUTF8 = Check(
        "yaml-not-utf8", "A file holds bytes that are not UTF-8",
        why: "YAML readers refuse such a file or guess at its encoding, each in its own way.",
        accepts: [
            """
            \(.acme)
              displayName: Ácme Çorp
            """
        ],
        // No text can show bytes that are not UTF-8; the tests of the YAML reader hold such files.
        refuses: [])
}
