extension Example {
    /// A tenant with one alert on an expression.
    ///
    /// - Parameters:
    ///   - metrics: What the tenant declares; with nothing declared nobody can tell what is missing.
    ///   - isExplained: Whether the alert says what it means and what to do.
    static func alert(
        on expression: String, declaring metrics: DeclaredMetrics = .none, isExplained: Bool = true
    ) -> Example {
        let explanation = """
                    summary: It is broken
                    description: Look at it
                    runbook: https://runbooks.acme.example/broken
            """
        return """
            \(.acme)
            \(metrics.rawValue)  alerts:
                rules:
                  - alert: Broken
                    expr: \(expression)
                    for: 10m
                    severity: warning\(isExplained ? "\n" + explanation : "")
            """
    }

    /// A tenant with one alert that is explained by a template.
    static func describedAlert(
        _ description: String = "{{ $labels.job }} fails {{ $value | humanize }} times a second"
    ) -> Example {
        """
        \(.acme)
          alerts:
            rules:
              - alert: Broken
                expr: sum by (job) (rate(jobs_failed_total[5m])) > 3
                for: 10m
                severity: warning
                summary: It is broken
                description: "\(description)"
                runbook: https://runbooks.acme.example/broken
        """
    }

    /// What the tenant of an example declares.
    enum DeclaredMetrics: String {
        case none = ""
        case jobs = """
              metrics:
                - { name: jobs_done_total, type: counter, labels: { queue: 9 } }
                - { name: queue_length, type: gauge, labels: { queue: 4 } }

            """
        case requests = """
              metrics:
                - { name: http_requests_total, type: counter, labels: { status: 9 } }
                - { name: queue_length, type: gauge, labels: { queue: 4 } }
                - { name: http_request_duration_seconds, type: histogram, labels: { status: 9 } }

            """
    }

    /// The platform's grant of one metric.
    ///
    /// - Parameter names: The lines that say to whom.
    static func grant(_ names: String = "tenants: [ acme ]", until day: String) -> Example {
        """
        # policies/grants.yaml
        apiVersion: tenantc.dev/v1
        kind: MetricGrant
        metadata: { name: node-load }
        spec:
          metrics: [ node_load1 ]
          \(names)
          reason: Capacity planning
          approvedBy: governance-team
          expires: \(day)
        """
    }
}
