internal import Diagnostics
internal import LabelMatching

/// Receivers without an integration that alerts end at: nobody hears of these.
func findUnheardAlerts(_ analysis: TreeAnalysis, _ findings: inout [RouteFinding]) {
    let silent = Set(analysis.configuration.receivers.filter(\.integrations.isEmpty).map(\.name.value))
    guard !silent.isEmpty else { return }
    var told: Set<String> = []
    for (route, reach) in zip(analysis.tree.routes, analysis.reaches) {
        let name = analysis.effective[route.index].receiver
        guard silent.contains(name), let witness = reach.end.labels, told.insert(name).inserted else { continue }
        let receiver = analysis.configuration.receivers.first { $0.name.value == name }
        let labels = [Label(route.receiver?.span ?? route.mark, "alerts end here")]
        let other = receiver.map { [Label($0.name.span, "it has no integration")] } ?? []
        findings.append(
            RouteFinding(
                .unheard, "alerts reach the receiver `\(name)`, which notifies nobody", labels + other,
                help: "give it an integration such as `slack_configs`", witness: witness))
    }
}
