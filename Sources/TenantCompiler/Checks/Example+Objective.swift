extension Example {
    /// A tier with its monitoring, and a tenant of it with an objective.
    ///
    /// - Parameters:
    ///   - tier: The tier's spec, in one line.
    ///   - isSent: Whether the Platform has tenants send their samples to it.
    ///   - metrics: What the tenant declares, in one line.
    static func objective(
        _ objective: String = availability(), tier: String, isSent: Bool = false, metrics: String? = nil
    ) -> Example {
        let platform = """
            # policies/platform.yaml
            apiVersion: tenantc.dev/v1
            kind: Platform
            metadata: { name: company }
            spec: { monitoring: { remoteWrite: "http://prometheus-central:9090/api/v1/write" } }

            """
        return """
            \(isSent ? platform : "")# tiers/standard.yaml
            apiVersion: tenantc.dev/v1
            kind: Tier
            metadata: { name: standard }
            spec: \(tier)
            \(.acme)\(metrics.map { "\n  metrics: " + $0 } ?? "")
              slos: [ \(objective) ]
            """
    }

    /// An entry of `slos`: a ratio of two counters.
    static func availability(over window: String? = "30d", errors: String = "failures_total") -> String {
        """
        { name: availability, workload: api, objective: 99.9%, \(window.map { "window: \($0), " } ?? "")\
        indicator: { ratio: { errors: \(errors), total: requests_total } } }
        """
    }
}
