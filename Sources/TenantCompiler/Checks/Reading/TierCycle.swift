extension Check {
    package static let tierCycle = Check(
        "tier-cycle", "Tiers inherit from one another in a circle",
        why: """
            A circle has no root to begin with, so none of its tiers has a value for anything.
            """,
        accepts: [
            """
            # tiers/extra.yaml
            apiVersion: tenantc.dev/v1
            kind: Tier
            metadata: { name: extra }
            spec: { inherits: standard }
            """
        ],
        refuses: [
            """
            # tiers/pair.yaml
            apiVersion: tenantc.dev/v1
            kind: Tier
            metadata: { name: one }
            spec: { inherits: two }
            ---
            apiVersion: tenantc.dev/v1
            kind: Tier
            metadata: { name: two }
            spec: { inherits: «one» }
            """
        ])
}
