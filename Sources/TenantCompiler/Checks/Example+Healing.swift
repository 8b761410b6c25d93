extension Example {
    /// A tier whose tenants may have playbooks.
    static let healingTier: Example = """
        # tiers/healing.yaml
        apiVersion: tenantc.dev/v1
        kind: Tier
        metadata: { name: healing }
        spec: { inherits: standard, features: { selfHealing: true } }
        """

    /// A tenant of that tier. It ends in its spec: its playbooks follow.
    static let healedAcme = tenant(of: "healing")

    /// The alert that its playbooks wait for, as a key of the tenant's spec.
    static func healedAlert(on expression: String = "jobs_failed_total > 3") -> Example {
        """
          alerts:
            rules:
              - alert: Broken
                expr: \(expression)
                for: 10m
                severity: warning
                summary: It is broken
                description: It is
                runbook: https://runbooks.acme.example/broken
        """
    }
}
