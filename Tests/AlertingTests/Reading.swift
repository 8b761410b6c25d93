import Alerting
import Diagnostics
import YAML

/// A configuration read from text.
struct Reading {
    let configuration: AlertmanagerConfiguration
    let diagnostics: [Diagnostic]
    let map: SourceMap

    init(_ text: String, version: AlertmanagerVersion = AlertmanagerVersion(0, 25), factor: Int = 1) {
        map = SourceMap([SourceFile(path: "alertmanager.yml", text: text)])
        var found = DiagnosticList()
        configuration = readAlertmanager(
            map[FileID(0)], as: FileID(0), version: version, budget: Budget().scaled(by: factor), into: &found)
        diagnostics = found.sorted()
    }

    /// What Alertmanager refuses.
    var refusals: [Diagnostic] { diagnostics.filter { $0.code == AlertmanagerConfiguration.refusalCode } }

    var summary: String {
        diagnostics.map { "\($0.code): \($0.message) at <\($0.primary.map(map.text) ?? "")>" }.joined(separator: "\n")
    }
}
