extension Check {
    package static let unknownTier = Check(
        "unknown-tier", "A tier is named that no document declares",
        why: """
            Without its tier a tenant has no quota and no Pod Security level, so nothing can be written for it.
            """,
        accepts: [.acme],
        refuses: [
            """
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: «standrad»
              owner: { email: owner@acme.example }
            """,
            """
            # tiers/extra.yaml
            apiVersion: tenantc.dev/v1
            kind: Tier
            metadata: { name: extra }
            spec: { inherits: «baisc» }
            """,
        ])
}
