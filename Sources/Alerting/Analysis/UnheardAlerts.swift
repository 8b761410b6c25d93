internal import Diagnostics
internal import LabelMatching

/// Receivers without an integration that alerts end at: nobody hears of these. Where it is known which alerts there are,
/// only those count: what else comes may be meant to be dropped.
func findUnheardAlerts(_ analysis: inout TreeAnalysis, _ findings: inout [RouteFinding]) {
    let silent = Set(analysis.configuration.receivers.filter(\.integrations.isEmpty).map(\.name.value))
    guard !silent.isEmpty else { return }
    var told: Set<String> = []
    for (route, reach) in zip(analysis.tree.routes, analysis.reaches) {
        let name = analysis.effective[route.index].receiver
        guard silent.contains(name), !told.contains(name), let any = reach.end.labels else { continue }
        let alerts = analysis.options.knownAlerts
        let known = alerts.map { analysis.firstEnding(at: route.index, of: $0) }
        guard let witness = known ?? any else { continue }
        told.insert(name)
        let receiver = analysis.configuration.receivers.first { $0.name.value == name }
        let labels = [Label(route.receiver?.span ?? route.mark, "alerts end here")]
        let other = receiver.map { [Label($0.name.span, "it has no integration")] } ?? []
        let alert = witness["alertname"]
        let which = alerts == nil || alert.isEmpty ? "alerts reach" : "alert `\(alert)` reaches"
        findings.append(
            RouteFinding(
                .unheard, "\(which) the receiver `\(name)`, which notifies nobody", labels + other,
                help: "give it an integration such as `slack_configs`", witness: witness, route: route.index))
    }
}

extension TreeAnalysis {
    /// One of the alerts that ends at a route.
    fileprivate mutating func firstEnding(at route: Int, of alerts: [KnownAlert]) -> LabelSet? {
        let region = regionEnding(at: route)
        for alert in alerts where !isIncomplete {
            if let witness = alert.witness(in: region) { return witness }
        }
        return nil
    }
}

extension KnownAlert {
    /// The alert as it lies in a region, with the labels that the region asks for and its name.
    fileprivate func witness(in region: LabelRegion) -> LabelSet? {
        var narrowed = region
        var open: [(name: String, values: [String])] = []
        for name in Set(region.names + ["alertname"]).sorted() {
            guard case .oneOf(let values) = values(of: name) else { continue }
            if values.count == 1, let value = values.first {
                narrowed.narrow([LabelCondition(value, name)])
            } else {
                open.append((name, values.sorted()))
            }
        }
        return Self.witness(in: narrowed, open[...])
    }

    /// Recurses as deep as the region asks for labels.
    private static func witness(
        in region: LabelRegion, _ open: ArraySlice<(name: String, values: [String])>
    ) -> LabelSet? {
        guard !region.isEmpty else { return nil }
        guard let next = open.first else { return region.witness().labels }
        for value in next.values {
            let condition = LabelCondition(value, next.name)
            guard region.conditions.allows(condition, scope: region.scope) != .no else { continue }
            var narrowed = region
            narrowed.narrow([condition])
            if let found = witness(in: narrowed, open.dropFirst()) { return found }
        }
        return nil
    }
}
