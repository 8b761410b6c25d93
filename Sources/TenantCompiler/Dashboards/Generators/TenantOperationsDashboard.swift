extension DashboardGenerator {
    static let tenantOperations = DashboardGenerator(.tenantOperations) { unit, span in
        let select = PanelSelectors(unit: unit)
        return Dashboard(
            template: .tenantOperations, span: span, title: "\(unit.name) / Operations",
            description: "What is wrong with \(unit.name) now, and whether what should run does.",
            variables: select.variables(of: "kube_pod_info", unit.namespaceMatchers),
            panels: [
                Panel(
                    "Firing alerts", "Alerts that fire now, by severity. What each asks for is in its runbook.", .stat,
                    .count, thresholds: [.yellow("1"), .red("5")],
                    [
                        Panel.Target(
                            "sum by (severity) (\(select.recorded("ALERTS", "alertstate=\"firing\"")))", "{{severity}}")
                    ]),
                Panel(
                    "Alerts", "Each alert that fires or may soon.", .table, .count,
                    [
                        Panel.Target(
                            "sum by (alertname, severity, alertstate) (\(select.recorded("ALERTS")))", "{{alertname}}")
                    ]),
                Panel(
                    "Pods that lack", "Pods that Deployments want and do not have.", .timeSeries, .count,
                    thresholds: [.red("1")],
                    [
                        Panel.Target(
                            """
                            sum by (deployment) (\(select.kubernetes("kube_deployment_spec_replicas"))) \
                            - sum by (deployment) (\(select.kubernetes("kube_deployment_status_replicas_available")))
                            """, "{{deployment}}")
                    ]),
                Panel(
                    "Autoscalers at their maximum", "Autoscalers that would add pods and may not: 1 is at the maximum.",
                    .timeSeries, .count, thresholds: [.yellow("1")],
                    [
                        Panel.Target(
                            """
                            sum by (horizontalpodautoscaler) \
                            (\(select.kubernetes("kube_horizontalpodautoscaler_status_current_replicas"))) \
                            >= bool sum by (horizontalpodautoscaler) \
                            (\(select.kubernetes("kube_horizontalpodautoscaler_spec_max_replicas")))
                            """, "{{horizontalpodautoscaler}}")
                    ]),
                Panel(
                    "Failed jobs", "Jobs that have given up.", .timeSeries, .count, thresholds: [.red("1")],
                    [Panel.Target("sum by (job_name) (\(select.kubernetes("kube_job_status_failed")))", "{{job_name}}")]
                ),
            ])
    }
}
