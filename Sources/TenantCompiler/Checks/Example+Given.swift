extension Example {
    /// A tenant that keeps every standard. It ends in its spec: further keys may follow.
    static let acme = tenant()

    /// The same in a folder of its own.
    static let acmeInAFolder = tenant(path: "tenants/acme/tenant.yaml")

    /// The same with one workload.
    static let acmeWithAWorkload: Example = """
        \(.acmeInAFolder)
          workloads: [ { name: web, image: docker.io/library/nginx:1.27, ports: [ { name: http, port: 8080 } ] } ]
        """

    /// A tenant, which ends in its spec.
    ///
    /// - Parameters:
    ///   - tier: The name of its tier.
    ///   - path: Its file; by default one of its name.
    static func tenant(_ name: String = "acme", of tier: String = "standard", path: String? = nil) -> Example {
        """
        # \(path ?? "tenants/\(name).yaml")
        apiVersion: tenantc.dev/v1
        kind: Tenant
        metadata: { name: \(name) }
        spec:
          tier: \(tier)
          owner: { email: owner@acme.example }
        """
    }

    /// A standard of metrics, up to its rules, which follow.
    static func standard(_ level: String = "mandatory") -> Example {
        """
        # policies/standards.yaml
        apiVersion: tenantc.dev/v1
        kind: Standard
        metadata: { name: METRIC_SUFFIX }
        spec:
          category: metrics
          title: Suffixes of counters
          level: \(level)
          rules:
        """
    }

    /// A standard alone.
    static let aStandard: Example = """
        \(.standard())
            - { type: suffix, metricType: counter, suffix: _total, message: Counters end in _total }
        """

    /// A standard, and a tenant that breaks it.
    static let acmeBreakingAStandard: Example = """
        \(.aStandard)
        \(.acme)
          metrics: [ { name: jobs_done, type: counter } ]
        """

    /// An exemption of that tenant's from that standard.
    ///
    /// - Parameter subjects: The line of its spec that names them, or nothing.
    static func exemption(
        tenant: String = "acme", standard: String = "METRIC_SUFFIX",
        subjects: String? = "subjects: [ metric/jobs_done ]", reason: String = "Renamed with the next release",
        until day: String = "2026-12-31"
    ) -> Example {
        """
        # policies/exemptions.yaml
        apiVersion: tenantc.dev/v1
        kind: Exemption
        metadata: { name: acme-jobs }
        spec:
          tenant: \(tenant)
          standard: \(standard)\(subjects.map { "\n  \($0)" } ?? "")
          reason: \(reason)
          approvedBy: governance-team
          expires: \(day)
        """
    }

    /// A metric of the platform's that an alert of the tenant's reads.
    static let acmeReadingAGrant: Example = """
        \(.acme)
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
        """

    /// A platform with operators: they follow.
    static let operators: Example = """
        # policies/platform.yaml
        apiVersion: tenantc.dev/v1
        kind: Platform
        metadata: { name: company }
        spec:
          operators:
        """

    /// One with an operator, which ends in it: its permissions follow.
    static let healer: Example = """
        \(.operators)
            - name: healer
              namespace: platform-system
        """
}
