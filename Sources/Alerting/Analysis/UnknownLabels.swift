internal import Diagnostics
internal import LabelMatching

/// Matchers that no known alert meets, because none carries the label or none has such a value.
func findUnknownLabels(
    _ configuration: AlertmanagerConfiguration, _ options: AnalysisOptions, _ findings: inout [RouteFinding]
) {
    guard let alerts = options.knownAlerts else { return }
    var values: [String: [KnownAlert.Values]] = [:]
    var verdicts: [LabelCondition: Bool] = [:]
    let names = Set(["alertname"] + alerts.flatMap(\.labels.keys)).sorted()
    let matchers =
        configuration.tree.routes.flatMap(\.matchers) + configuration.inhibitRules.flatMap { $0.source + $0.target }
    for matcher in matchers {
        let condition = matcher.condition
        if values[condition.name] == nil {
            values[condition.name] = Set(alerts.map { $0.values(of: condition.name) }).sorted { "\($0)" < "\($1)" }
        }
        let known = values[condition.name] ?? []
        let isMet = verdicts[condition] ?? known.contains { meets($0, condition) }
        verdicts[condition] = isMet
        guard !isMet else { continue }
        let isCarried = known.contains { $0 != .oneOf([""]) }
        let nearest = Suggestion.nearest(to: condition.name, among: names)
        let help = isCarried ? nil : nearest.map { "did you mean `\($0)`?" }
        let message =
            isCarried ? "no alert meets `\(condition.text)`" : "no alert carries the label `\(condition.name)`"
        findings.append(RouteFinding(.unknownLabel, message, [Label(matcher.span)], help: help))
    }
}

/// Whether a label of which some values are known may meet a condition.
private func meets(_ values: KnownAlert.Values, _ condition: LabelCondition) -> Bool {
    switch values {
    case .any: MatcherSet([condition]).isSatisfiable != .no
    case .oneOf(let values): values.contains { condition.matches($0) }
    }
}
