extension DashboardGenerator {
    static let cost = DashboardGenerator(.cost) { unit, span in
        guard let monthly = unit.spec.billing.budget.monthly.value, monthly.units > 0 else { return nil }
        let currency = unit.program.governance.costModels.first?.spec.currency.value?.text ?? "USD"
        let select = PanelSelectors(unit: unit)
        let hourly = select.recorded(hourlyCostMetric)
        let month = "avg_over_time(\(hourly)[30d]) * \(hoursOfMonth)"
        return Dashboard(
            template: .cost, span: span, title: "\(unit.name) / Cost",
            description: "What \(unit.name) costs, what its budget is, and what it asks for and does not use.",
            variables: [],
            panels: [
                Panel(
                    "Cost of the last thirty days", "At what was used in them, for a month of 730 hours.", .stat,
                    .money(currency), thresholds: [.yellow(share(monthly, "0.8")), .red(monthly.display)],
                    [Panel.Target(month, "month")]),
                Panel(
                    "Budget used", "The share of the monthly budget that the last thirty days would take.", .stat,
                    .percent, thresholds: [.yellow("0.8"), .red("1")],
                    [Panel.Target("\(month) / \(monthly.display)", "budget")]),
                Panel(
                    "Cost an hour", "Containers by the larger of request and use, volumes, GPUs and load balancers.",
                    .timeSeries, .money(currency), [Panel.Target(hourly, "hour")]),
                Panel(
                    "CPU asked for and not used",
                    "Cores that are paid for and idle. Lower the requests, or let them follow the use.",
                    .timeSeries, .cores,
                    [
                        Panel.Target(
                            idle(
                                unit, "cpu",
                                "rate(container_cpu_usage_seconds_total{container!=\"\",\(unit.namespaceMatchers)}[$__rate_interval])"
                            ), "{{pod}}")
                    ]),
                Panel(
                    "Memory asked for and not used",
                    "Memory that is paid for and idle. Lower the requests, or let them follow the use.",
                    .timeSeries, .bytes,
                    [
                        Panel.Target(
                            idle(
                                unit, "memory",
                                "container_memory_working_set_bytes{container!=\"\",\(unit.namespaceMatchers)}"),
                            "{{pod}}")
                    ]),
            ])
    }
}

/// What a pod requests beyond what it uses; nothing where it uses more.
private func idle(_ unit: Unit, _ resource: String, _ used: String) -> String {
    """
    clamp_min(sum by (pod) (kube_pod_container_resource_requests{resource="\(resource)",\(unit.namespaceMatchers)}) \
    - sum by (pod) (\(used)), 0)
    """
}

private func share(_ amount: ExactDecimal, _ factor: String) -> String {
    ExactDecimal(factor).flatMap { amount.multiplied(by: $0) }?.display ?? amount.display
}
