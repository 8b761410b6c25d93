extension Example {
    /// A tenant that keeps every standard.
    static let acme: Example = """
        # tenants/acme.yaml
        apiVersion: tenantc.dev/v1
        kind: Tenant
        metadata: { name: acme }
        spec:
          tier: standard
          owner: { email: owner@acme.example }
        """

    /// The same in a folder of its own.
    static let acmeInAFolder: Example = """
        # tenants/acme/tenant.yaml
        apiVersion: tenantc.dev/v1
        kind: Tenant
        metadata: { name: acme }
        spec:
          tier: standard
          owner: { email: owner@acme.example }
        """

    /// A platform that tells one receiver of what nobody else is told.
    static let alerting: Example = """
        # policies/alerting.yaml
        apiVersion: tenantc.dev/v1
        kind: Alerting
        metadata: { name: company }
        spec:
          global: { slackAPIURLFile: /etc/alertmanager/secrets/slack }
          receivers: [ { name: platform, slack: { channel: "#alerts" } } ]
          defaultReceiver: platform
        """

    /// A standard alone.
    static let aStandard: Example = """
        # policies/standards.yaml
        apiVersion: tenantc.dev/v1
        kind: Standard
        metadata: { name: METRIC_SUFFIX }
        spec:
          category: metrics
          title: Suffixes of counters
          level: mandatory
          rules:
            - { type: suffix, metricType: counter, suffix: _total, message: Counters end in _total }
        """

    /// A standard, and a tenant that breaks it.
    static let acmeBreakingAStandard = Example(
        stringLiteral: aStandard.text + "\n" + acme.text + "\n  metrics: [ { name: jobs_done, type: counter } ]")

    /// A metric of the platform's that an alert of the tenant's reads.
    static let acmeReadingAGrant = Example(
        stringLiteral: acme.text + """

              alerts:
                rules:
                  - { alert: NodeBusy, expr: node_load1 > 10, for: 5m, severity: warning }
            # policies/grants.yaml
            apiVersion: tenantc.dev/v1
            kind: MetricGrant
            metadata: { name: node-load }
            spec:
              metrics: [ node_load1 ]
              tenants: [ acme ]
              reason: Capacity planning
              approvedBy: governance-team
              expires: 2026-12-31
            """)
}
