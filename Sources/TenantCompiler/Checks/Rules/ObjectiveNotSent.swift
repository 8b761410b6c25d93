internal import Diagnostics

extension Check {
    package static let objectiveNotSent = Check(
        "objective-not-sent", "An objective reads a metric that its server is not sent",
        why: """
            An objective over a longer time than the tenant keeps samples is evaluated by the platform's Prometheus, of what the
            tenant's sends there. A metric that is filtered out on the way leaves the objective without data, and its alerts silent.
            """,
        given: .acme,
        accepts: [
            .objective(
                tier: #"{ monitoring: { retention: 7d, remoteWrite: { keep: "up|requests_total|failures_total" } } }"#,
                isSent: true),
            .objective(tier: "{ monitoring: { retention: 30d, remoteWrite: { keep: up } } }", isSent: true),
        ],
        refuses: [
            .objective(
                Example.availability(errors: "«failures_total»"),
                tier: #"{ monitoring: { retention: 7d, remoteWrite: { keep: "up|requests_total" } } }"#, isSent: true),
            .objective(
                "{ name: fast, workload: api, objective: 99%, window: 30d, indicator: { latency: { histogram: «request_seconds», below: 200ms } } }",
                tier: #"{ monitoring: { retention: 7d, remoteWrite: { drop: ".*_bucket" } } }"#, isSent: true),
        ], pass: .unit(checkObjectives))
}

private func checkObjectives(_ unit: Unit, _ findings: inout Findings) {
    let filter = unit.tier.spec.monitoring.remoteWrite
    guard unit.hasPrometheus, unit.remoteWriteAddress != nil, filter.isSet else { return }
    for item in unit.spec.slos.items {
        guard let window = item.element.window.value ?? unit.tier.spec.slo.window.value,
            unit.objectiveEvaluator(over: window) == .platform
        else { continue }
        for (selector, metrics) in item.element.indicator.value?.metrics ?? [] {
            guard let span = selector.span, let missing = metrics.first(where: { !filter.sends($0) }) else { continue }
            findings.report(
                "objective `\(item.name)` of tenant `\(unit.name)` reads `\(missing)`, which does not reach the platform's "
                    + "Prometheus", tenant: unit.name, at: span,
                label: "evaluated there, since it is over \(window.display)",
                others: [filter.keep.span, filter.drop.span].compactMap { $0.map { Label($0, "what is sent") } },
                help: "let tier `\(unit.tier.name)` send it, or keep samples for \(window.display) there")
        }
    }
}

extension IndicatorSpec {
    /// Each selector with the metrics that are read for it.
    fileprivate var metrics: [(selector: Layered<String>, metrics: [String])] {
        func names(_ selector: Layered<String>, _ suffixes: [String]) -> [String] {
            MetricSelector(selector.value ?? "").map { metric in suffixes.map { metric.metric + $0 } } ?? []
        }
        let isNative = latency.native.value ?? false
        return [
            (ratio.errors, names(ratio.errors, [""])), (ratio.total, names(ratio.total, [""])),
            (latency.histogram, names(latency.histogram, isNative ? [""] : ["_bucket", "_count"])),
        ]
    }
}
