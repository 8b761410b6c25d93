extension Check {
    package static let unknownAPIVersion = Check(
        "unknown-api-version", "A document is of another version of the language",
        why: """
            Fields may mean something else in another version, so it is not guessed at.
            """,
        accepts: [.acme],
        refuses: [
            """
            apiVersion: «tenantc.dev/v2»
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
            """
        ])
}
