package import Alerting
package import Diagnostics
package import YAML

/// What an alertmanager.yml is judged by.
package struct AlertmanagerSettings: Sendable {
    package var version: AlertmanagerVersion
    /// The label that names an alert's tenant.
    package var tenantLabel: String
    /// The alerts that the tenants' rules can raise, where all are known.
    package var knownAlerts: [KnownAlert]?
    package var budget = Budget()

    package init(version: AlertmanagerVersion, tenantLabel: String) {
        self.version = version
        self.tenantLabel = tenantLabel
    }

    /// Those of a platform.
    package init(_ platform: Platform) {
        let version = platform.spec.monitoring.alertmanagerVersion.value
        self.init(
            version: version.map { AlertmanagerVersion($0.major, $0.minor) } ?? AlertmanagerVersion(0, 25),
            tenantLabel: platform.spec.monitoring.tenantLabel.value?.text ?? "tenant")
    }
}

/// Judges one alertmanager.yml: everything that Alertmanager would refuse, and what it would do otherwise than is meant.
package func checkAlertmanager(
    _ file: FileID, of sources: SourceMap, _ settings: AlertmanagerSettings
) -> [Diagnostic] {
    var diagnostics = DiagnosticList()
    let configuration = readAlertmanager(
        sources[file], as: file, version: settings.version, budget: settings.budget, into: &diagnostics)
    let options = AnalysisOptions(
        version: settings.version, tenantLabel: settings.tenantLabel, knownAlerts: settings.knownAlerts)
    for finding in analyse(configuration, options) {
        let severity = Check.named(finding.kind.rawValue)?.severity ?? .warning
        diagnostics.append(finding.diagnostic(severity: severity))
    }
    return diagnostics.sorted(atMost: 1_000)
}
