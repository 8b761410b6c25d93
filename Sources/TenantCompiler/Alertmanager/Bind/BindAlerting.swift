internal import Diagnostics

/// Resolves the Alerting document and the escalations; of several Alerting documents the first by name is used, and
/// the others are reported.
func bindAlerting(
    _ governance: Governance, _ platform: Platform, _ diagnostics: inout DiagnosticList
) -> (policy: AlertingPolicy?, escalations: [BoundEscalation]) {
    var reader = Reader(layer: .document)
    platform.checkAlertmanager(&reader)
    let escalations = governance.escalations.map { BoundEscalation($0, &reader) }
    for extra in governance.alerting.dropFirst() {
        reader.report(
            .duplicateDocument, "there is more than one Alerting", at: extra.document.nameSpan, label: "a further one",
            others: [Label(governance.alerting[0].document.nameSpan, "this one is used")],
            help: "keep one Alerting document")
    }
    let named = Set(escalations.flatMap { $0.levels.flatMap { $0.receivers.compactMap(\.value) } })
    let policy = governance.alerting.first.flatMap { AlertingPolicy($0, platform, escalating: named, &reader) }
    diagnostics.append(contentsOf: reader.diagnostics)
    return (policy, escalations)
}

extension Platform {
    /// Reports what no Alertmanager could be told in that release or mode.
    fileprivate func checkAlertmanager(_ reader: inout Reader) {
        let monitoring = spec.monitoring
        let oldest = ToolVersion(major: 0, minor: 22)
        if let version = monitoring.alertmanagerVersion.value, let span = monitoring.alertmanagerVersion.span,
            version < oldest
        {
            reader.report(
                .invalidVersion, "Alertmanager \(version.display) takes no `matchers`", at: span,
                label: "needs \(oldest.display)", help: "run \(oldest.display) or later")
        }
        if monitoring.alertmanagerMode.value == .perTenant, monitoring.mode.value == .standalone,
            let span = monitoring.alertmanagerMode.span
        {
            reader.report(
                .unreadConfiguration, "nothing reads AlertmanagerConfig objects where `mode` is `standalone`", at: span,
                label: "needs the operator",
                others: monitoring.mode.span.map { [Label($0, "no operator runs")] } ?? [],
                help: "write `central`, or run the operator and set `mode` to `operator`")
        }
    }
}
