extension DashboardGenerator {
    static let slo = DashboardGenerator(.slo) { unit, span in
        guard !unit.objectives.isEmpty else { return nil }
        let select = PanelSelectors(unit: unit)
        return Dashboard(
            template: .slo, span: span, title: "\(unit.name) / Service levels",
            description: "What \(unit.name) has promised, what it has kept, and how fast its error budgets burn.",
            variables: [],
            panels: [
                Panel(
                    "Error budget left",
                    "The share of each budget that is left in its window. At 0% the objective is missed.",
                    .stat, .percent, thresholds: [.yellow("0.1"), .green("0.25")],
                    [Panel.Target(select.recorded("slo:period_error_budget_remaining:ratio"), "{{slo}}")]),
                Panel(
                    "Objectives", "The share of events that are to be good.", .stat, .percent,
                    [Panel.Target(select.recorded("slo:objective:ratio"), "{{slo}}")]),
                Panel(
                    "Burn rate", "How many times too fast each budget burns: at 1 it lasts just as long as its window.",
                    .timeSeries, .times, thresholds: [.yellow("1"), .red("14.4")],
                    [Panel.Target(select.recorded("slo:current_burn_rate:ratio"), "{{slo}}")]),
                Panel(
                    "Bad events", "The share of events in five minutes that were not good.", .timeSeries, .percent,
                    [Panel.Target(select.recorded("slo:sli_error:ratio_rate5m"), "{{slo}}")]),
                Panel(
                    "Budget over time", "How the share that is left of each budget goes.", .timeSeries, .percent,
                    [Panel.Target(select.recorded("slo:period_error_budget_remaining:ratio"), "{{slo}}")]),
            ])
    }
}
