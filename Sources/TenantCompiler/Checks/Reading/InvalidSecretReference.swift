extension Check {
    package static let invalidSecretReference = Check(
        "invalid-secret-reference", "A reference to a secret names no key of one",
        why: """
            A literal value in its place would be committed with the sources and shown in the output. The \
            diagnostic does not repeat the text, since it may be the secret itself.
            """,
        accepts: [
            """
            \(.acme)
              secrets:
                - { name: database, keys: { url: "acme/database#url" } }
            """
        ],
        refuses: [
            """
            \(.acme)
              secrets:
                - { name: database, keys: { url: «"postgres://db.example/app"» } }
            """,
            """
            \(.acme)
              workloads:
                - name: api
                  image: registry.example.com/acme/api:1.4.2
                  secretEnv: { DATABASE_URL: «database» }
            """,
        ])
}
