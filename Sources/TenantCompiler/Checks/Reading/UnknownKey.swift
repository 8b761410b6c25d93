extension Check {
    package static let unknownKey = Check(
        "unknown-key", "A key is written that the language does not have there",
        why: """
            A misspelt key would be passed over, and the tenant would silently get the default instead of what \
            its author asked for.
            """,
        accepts: [
            """
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
              displayName: Acme Corp
            """
        ],
        refuses: [
            """
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
              «dispayName»: Acme Corp
            """
        ])
}
