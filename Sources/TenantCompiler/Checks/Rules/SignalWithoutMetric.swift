internal import Diagnostics

extension Check {
    package static let signalWithoutMetric = Check(
        "signal-without-metric", "Golden signals are asked for that no declared metric tells", severity: .warning,
        why: """
            The alert is left out, and nobody is told when the signal goes wrong.
            """,
        follows: [.section("metrics")],
        accepts: [
            #"""
            \#(.acme)
              metrics:
                - { name: http_requests_total, type: counter, labels: { status: 9 } }
                - { name: http_request_duration_seconds, type: histogram }
              alerts: { goldenSignals: { latency: 500ms, errors: 5% } }
            """#,
            #"""
            \#(.acme)
              alerts: { goldenSignals: { latency: null, errors: null, saturation: 80% } }
            """#,
        ],
        refuses: [
            #"""
            \#(.acme)
              metrics:
                - { name: http_request_duration_seconds, type: histogram }
              alerts: { goldenSignals: «{ latency: 500ms, errors: 5% }» }
            """#
        ], pass: .unit(checkSignals))
}

private func checkSignals(_ unit: Unit, _ findings: inout Findings) {
    guard let signals = unit.spec.alerts.goldenSignals.value, let span = unit.spec.alerts.goldenSignals.span else {
        return
    }
    let metrics = GoldenSignalMetrics(unit.spec.metrics)
    var lacking: [(signal: String, metric: String)] = []
    if signals.latency.value != nil, metrics.latency == nil {
        lacking.append(("latency", "a histogram such as `http_request_duration_seconds`"))
    }
    if signals.traffic.value != nil, metrics.traffic == nil {
        lacking.append(("traffic", "a counter such as `http_requests_total`"))
    }
    if signals.errors.value != nil, metrics.failures == nil {
        lacking.append(("errors", "a counter such as `http_requests_total` with a label `status`"))
    }
    guard !lacking.isEmpty else { return }
    findings.report(
        "tenant `\(unit.name)` is not alerted on \(listed(lacking.map(\.signal))), which no declared metric tells",
        tenant: unit.name, at: span, label: "asked for here",
        help: "declare \(lacking.map(\.metric).joined(separator: ", and ")) in `metrics`, or set the signal to `null`")
}
