extension Example {
    /// A tier whose tenants may have playbooks.
    static let healingTier: Example = """
        # tiers/healing.yaml
        apiVersion: tenantc.dev/v1
        kind: Tier
        metadata: { name: healing }
        spec: { inherits: standard, features: { selfHealing: true } }
        """
}
