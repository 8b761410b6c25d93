extension Check {
    package static let unknownEnvironment = Check(
        "unknown-environment", "A tenant names an environment that the Platform does not have",
        why: """
            Nothing would be written for it, and nobody would notice that the tenant does not run there.
            """,
        accepts: [
            """
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
              environments: { production: {} }
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
              environments: { «prodution»: {} }
            """
        ])
}
