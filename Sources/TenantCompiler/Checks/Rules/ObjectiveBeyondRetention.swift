internal import Diagnostics

extension Check {
    package static let objectiveBeyondRetention = Check(
        "objective-beyond-retention", "An objective is over a longer time than samples are kept", severity: .warning,
        why: """
            The share of bad events is then that of the days which are left: a budget that was burnt before them is there again,
            and nobody is told.
            """,
        follows: [.section("slos"), .tierSection("monitoring")],
        given: .acme,
        accepts: [
            .objective(tier: "{ monitoring: { retention: 30d } }"),
            .objective(tier: "{ monitoring: { retention: 7d } }", isSent: true),
        ],
        refuses: [
            .objective(
                Example.availability(over: "«30d»"), tier: "{ monitoring: { retention: 7d } }"),
            .objective(
                Example.availability(over: nil), tier: "{ monitoring: { retention: 7d }, slo: { window: «28d» } }"),
            .objective(
                Example.availability(over: "«30d»"),
                tier: "{ monitoring: { retention: 30d, retentionSize: 1GB, scrapeInterval: 15s } }",
                metrics: "[ { name: requests_total, type: counter, labels: { path: 900, status: 12 } } ]"),
        ], pass: .unit(checkObjectives))
}

private func checkObjectives(_ unit: Unit, _ findings: inout Findings) {
    let objectives = unit.spec.slos.items
    guard unit.hasPrometheus, !objectives.isEmpty else { return }
    let kept = KeptTime(unit)
    for item in objectives {
        let own = item.element.window
        let inForce = own.isSet ? own : unit.tier.spec.slo.window
        guard let window = inForce.value, window > kept.time, unit.objectiveEvaluator(over: window) == .tenant else {
            continue
        }
        findings.report(
            "objective `\(item.name)` of tenant `\(unit.name)` is over \(window.display), and its Prometheus keeps "
                + "samples for \(kept.words)", tenant: unit.name, at: inForce.span ?? item.nameSpan,
            label: "longer than that", others: kept.span.map { [Label($0, "kept so long")] } ?? [], notes: kept.notes,
            help: kept.help(for: window, in: unit))
    }
}

/// How long a tenant's Prometheus keeps samples: as long as it is told to, or as long as they fit.
private struct KeptTime {
    let time: PrometheusDuration
    let words: String
    let span: Span?
    var notes: [String] = []
    private let isBySize: Bool

    init(_ unit: Unit) {
        let monitoring = unit.tier.spec.monitoring
        if let estimate = SampleEstimate(unit), let size = unit.retentionSize,
            estimate.time(toFill: size) < unit.retention
        {
            time = estimate.time(toFill: size)
            words = "about \(time.display) until they take \(size.text)"
            span = monitoring.retentionSize.span ?? monitoring.storage.span
            notes = [
                "the declared metrics have about \(estimate.series) series, most of them `\(estimate.largest.name)`"
            ]
            isBySize = true
        } else {
            time = unit.retention
            words = time.display
            span = monitoring.retention.span
            isBySize = false
        }
    }

    func help(for window: PrometheusDuration, in unit: Unit) -> String {
        if isBySize {
            return
                "give tier `\(unit.tier.name)` a larger `monitoring.storage`, declare fewer values of labels, or keep "
                + "samples for less than \(window.display) and set the Platform's `monitoring.remoteWrite`, so that the "
                + "platform's server evaluates the objective"
        }
        return "keep samples for at least \(window.display) in tier `\(unit.tier.name)`, set the Platform's "
            + "`monitoring.remoteWrite`, so that the platform's server evaluates the objective, or take a shorter window"
    }
}
