internal import Diagnostics
internal import PromQL

extension Check {
    package static let playbookWithoutSubject = Check(
        "playbook-without-subject", "A playbook waits for an alert, a workload or a job that is not there",
        why: """
            It would never run. Of an alert Robusta needs the label `namespace`, without which it looks for the pod in `default`; \
            an alert that carries none is left alone.
            """,
        follows: [.section("workloads")],
        given: .healingTier,
        accepts: [
            """
            \(.healedAcme)
              healing:
                - { on: PrometheusAlert, alert: Broken, actions: [logs_enricher] }
            \(.healedAlert(on: "sum by (namespace, pod) (jobs_failed_total) > 3"))
            """
        ],
        refuses: [
            """
            \(.healedAcme)
              healing:
                - { on: PrometheusAlert, alert: «Brokn», actions: [logs_enricher] }
                - { on: PrometheusAlert, alert: «Broken», actions: [logs_enricher] }
                - { on: PodCrashLoop, workload: «api», actions: [delete_pod] }
                - { on: JobFailure, job: «report», actions: [job_info_enricher] }
            \(.healedAlert(on: "sum by (job) (jobs_failed_total) > 3"))
            """
        ],
        pass: .unit(checkSubjects))
}

private func checkSubjects(_ unit: Unit, _ findings: inout Findings) {
    // What is retired has no rules any more.
    guard unit.lifecycle != .retired else { return }
    for playbook in unit.spec.healing.elements {
        checkAlert(playbook.alert, in: unit, &findings)
        check(playbook.workload, "workload", among: unit.spec.workloads.items.map(\.name), in: unit, &findings)
        check(playbook.job, "job", among: unit.spec.jobs.items.map(\.name), in: unit, &findings)
    }
}

private func check(
    _ name: Layered<ServiceName>, _ noun: String, among known: [String], in unit: Unit, _ findings: inout Findings
) {
    guard let text = name.value?.text, let span = name.span, !known.contains(text) else { return }
    let nearest = Suggestion.nearest(to: text, among: known)
    findings.report(
        "tenant `\(unit.name)` has no \(noun) `\(text)`", tenant: unit.name, at: span,
        label: nearest.map { "did you mean `\($0)`?" } ?? "not declared",
        help: known.isEmpty
            ? "leave `\(noun)` out, or declare the \(noun)"
            : "the tenant's are \(known.map { "`\($0)`" }.joined(separator: ", "))")
}

private func checkAlert(_ name: Layered<AlertName>, in unit: Unit, _ findings: inout Findings) {
    guard let text = name.value?.text, let span = name.span else { return }
    let alerts = unit.rules.alerts
    let own = alerts.filter { $0.name.text == text }
    guard !own.isEmpty else {
        let nearest = Suggestion.nearest(to: text, among: Set(alerts.map(\.name.text)).sorted())
        findings.report(
            "tenant `\(unit.name)` has no alert `\(text)`", tenant: unit.name, at: span,
            label: nearest.map { "did you mean `\($0)`?" } ?? "no such alert",
            help: "name an alert of the tenant's own or one that is generated for it; `tenantc explain` lists them")
        return
    }
    guard
        own.allSatisfy({
            $0.hasNoNamespace(PrometheusVersion(unit.prometheusVersion.major, unit.prometheusVersion.minor))
        })
    else { return }
    findings.report(
        "alert `\(text)` of tenant `\(unit.name)` carries no label `namespace`, by which Robusta finds its objects",
        tenant: unit.name, at: span, label: "never heard of",
        help: "keep `namespace` in the alert's expression, such as `sum by (namespace, pod) (…)`, or heal by what "
            + "happens to pods")
}

extension MonitoringRule {
    /// Whether none of its alerts can have a label `namespace`.
    fileprivate func hasNoNamespace(_ version: PrometheusVersion) -> Bool {
        guard label("namespace") == nil, let expression = parseExpression(expr.text, version: version).expression else {
            return false
        }
        return labelFlow(of: expression).presence(of: "namespace").isNever
    }
}
