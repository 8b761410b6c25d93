internal import Diagnostics
internal import LabelMatching

/// Receivers that no alert can reach: none names them, or what names them passes everything on.
func findUnusedReceivers(_ analysis: TreeAnalysis, _ findings: inout [RouteFinding]) {
    var named: [String: Int] = [:]
    var reached: Set<String> = []
    for (route, reach) in zip(analysis.tree.routes, analysis.reaches) {
        let receiver = analysis.effective[route.index].receiver
        if named[receiver] == nil { named[receiver] = route.index }
        if reach.end != .none { reached.insert(receiver) }
    }
    for receiver in analysis.configuration.receivers where !reached.contains(receiver.name.value) {
        let name = receiver.name.value
        guard let index = named[name] else {
            findings.append(
                RouteFinding(
                    .unusedReceiver, "no route names the receiver `\(name)`", [Label(receiver.name.span)],
                    help: "add a route to it, or remove it"))
            continue
        }
        let place = analysis.tree[index].receiver?.span ?? analysis.tree[index].mark
        findings.append(
            RouteFinding(
                .unusedReceiver, "no alert reaches the receiver `\(name)`",
                [Label(receiver.name.span), Label(place, "no alert ends at this route")],
                help: "routes under that one or before it take all of its alerts"))
    }
}
