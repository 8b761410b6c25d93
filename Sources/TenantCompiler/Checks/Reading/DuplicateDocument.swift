extension Check {
    package static let duplicateDocument = Check(
        "duplicate-document", "Two documents of one kind have the same name",
        why: """
            Only one of them could take effect, and which one would depend on chance.
            """,
        accepts: [.acme],
        refuses: [
            """
            \(.acme)
            ---
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: «acme» }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
            """
        ])
}
