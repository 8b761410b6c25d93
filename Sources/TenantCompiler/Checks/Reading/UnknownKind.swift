extension Check {
    package static let unknownKind = Check(
        "unknown-kind", "A document is of a kind that the language does not have",
        why: """
            The document would be left out without a word.
            """,
        accepts: [.acme],
        refuses: [
            """
            apiVersion: tenantc.dev/v1
            kind: «Tenent»
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
            """
        ])
}
