internal import Diagnostics

extension Check {
    package static let invalidObjective = Check(
        "invalid-objective", "An objective is one that no rules can be made of",
        why: """
            An objective of 100% leaves no budget to burn, windows are those that burn rates are published for, and indicators count series of one metric.
            """,
        follows: [.item, .tierSection("slo")],
        accepts: [
            #"""
            \#(.acme)
              slos:
                - { name: availability, workload: api, objective: 99.9%, window: 30d, indicator: { ratio: { errors: failures_total, total: requests_total } } }
            """#
        ],
        refuses: [
            #"""
            \#(.acme)
              slos:
                - { name: availability, workload: api, objective: «100%», window: 30d, indicator: { ratio: { errors: failures_total, total: requests_total } } }
            """#,
            #"""
            \#(.acme)
              slos:
                - { name: availability, workload: api, objective: 99.9%, window: «10d», indicator: { ratio: { errors: failures_total, total: requests_total } } }
            """#,
            #"""
            \#(.acme)
              slos:
                - { name: availability, workload: api, objective: 99.9%, window: 30d, indicator: { ratio: { errors: «sum(failures_total)», total: requests_total } } }
            """#,
        ], pass: .unit(checkObjectives))
}

private func checkObjectives(_ unit: Unit, _ findings: inout Findings) {
    for item in unit.spec.slos.items {
        let spec = item.element
        let target = spec.objective.value ?? unit.tier.spec.slo.availability.value
        if let target, target >= .hundred || target.millionths <= 0 {
            findings.report(
                "objective `\(item.name)` of tenant `\(unit.name)` is \(target.display)", tenant: unit.name,
                at: spec.objective.span ?? item.nameSpan, label: "leaves no error budget",
                help: "write a share below 100%, such as 99.9%")
        } else if target == nil {
            findings.report(
                "objective `\(item.name)` of tenant `\(unit.name)` has no `objective`, and its tier names none",
                tenant: unit.name, at: item.nameSpan, help: "write a share below 100%, such as 99.9%")
        }
        let window = spec.window.value ?? unit.tier.spec.slo.window.value
        if window.flatMap(BurnRateWindow.windows) == nil {
            findings.report(
                "objective `\(item.name)` of tenant `\(unit.name)` is over \(window?.display ?? "no window")",
                tenant: unit.name, at: spec.window.span ?? item.nameSpan, label: "has no burn-rate windows",
                help: "write 7d, 28d or 30d")
        }
        let indicator = spec.indicator
        for selector in [indicator.ratio.errors, indicator.ratio.total, indicator.latency.histogram] {
            guard let text = selector.value, let span = selector.span, MetricSelector(text) == nil else { continue }
            findings.report(
                "`\(text)` is no selector of one metric", tenant: unit.name, at: span,
                help: "write a metric's name, with conditions in braces where they are needed")
        }
        if indicator.latency.native.value == true, unit.prometheusVersion < ToolVersion(major: 2, minor: 40) {
            findings.report(
                "native histograms come with Prometheus 2.40", tenant: unit.name,
                at: indicator.latency.native.span ?? item.nameSpan, help: "name a bucket of a classic histogram")
        }
    }
}
