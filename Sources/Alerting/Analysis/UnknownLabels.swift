internal import Diagnostics
internal import LabelMatching

/// Matchers that no known alert meets which gets that far: none carries the label, or none has such a value.
func findUnknownLabels(
    _ configuration: AlertmanagerConfiguration, _ options: AnalysisOptions, _ findings: inout [RouteFinding]
) {
    guard let alerts = options.knownAlerts else { return }
    let search = KnownAlertIndex(alerts, label: options.tenantLabel)
    let tree = configuration.tree
    // What gets to each route; null below a route that nothing gets to, so that one fault is told once.
    var arriving: [KnownAlertIndex.Selection?] = []
    for route in tree.routes {
        guard let above = route.parent.map({ arriving[$0] }) ?? search.all else {
            arriving.append(nil)
            continue
        }
        let found = search.select(from: above, by: route.conditions)
        arriving.append(found.isEmpty ? nil : found)
        guard found.isEmpty else { continue }
        findings.append(search.finding(route.matchers, from: above, at: route.mark, route: route.index))
    }
    for rule in configuration.inhibitRules {
        for matchers in [rule.source, rule.target] {
            guard search.select(from: search.all, by: matchers.map(\.condition)).isEmpty else { continue }
            findings.append(search.finding(matchers, from: search.all, at: matchers.first?.span ?? rule.span))
        }
    }
}

/// The alerts that there are, by one label that most routes tell them apart by.
private struct KnownAlertIndex {
    private let alerts: [KnownAlert]
    private let label: String?
    private var positions: [String: [Int]] = [:]
    private var anywhere: [Int] = []
    /// Places of alerts, ascending.
    typealias Selection = [Int]

    init(_ alerts: [KnownAlert], label: String?) {
        self.alerts = alerts
        self.label = label
        guard let label else { return }
        for (position, alert) in alerts.enumerated() {
            switch alert.values(of: label) {
            case .any: anywhere.append(position)
            case .oneOf(let values): for value in values { positions[value, default: []].append(position) }
            }
        }
    }

    var all: Selection { Array(alerts.indices) }

    /// Those that may meet all of some conditions.
    func select(from selection: Selection, by conditions: [LabelCondition]) -> Selection {
        guard !conditions.isEmpty else { return selection }
        return candidates(selection, conditions).filter { position in
            conditions.allSatisfy { alerts[position].verdict(of: $0) != .no }
        }
    }

    /// Of thousands of tenants' alerts only those of the tenants that are asked for are looked at.
    private func candidates(_ selection: Selection, _ conditions: [LabelCondition]) -> Selection {
        guard let values = conditions.lazy.filter({ $0.name == label }).compactMap(\.values).first else {
            return selection
        }
        return Set(values.flatMap { positions[$0] ?? [] } + anywhere).filter { Self.holds(selection, $0) }.sorted()
    }

    private static func holds(_ selection: Selection, _ position: Int) -> Bool {
        var (low, high) = (0, selection.count)
        while low < high {
            let middle = (low + high) / 2
            if selection[middle] < position { low = middle + 1 } else { high = middle }
        }
        return low < selection.count && selection[low] == position
    }

    /// What is wrong with matchers that none of a selection meets together.
    func finding(
        _ matchers: [RouteMatcher], from selection: Selection, at mark: Span, route: Int? = nil
    ) -> RouteFinding {
        // The first that nothing is left by of what meets those before it.
        var selection = selection
        var alien = RouteMatcher?.none
        for matcher in matchers {
            let left = select(from: selection, by: [matcher.condition])
            guard !left.isEmpty else {
                alien = matcher
                break
            }
            selection = left
        }
        guard let alien else {
            return RouteFinding(.unknownLabel, "no alert meets all of these", [Label(mark)], route: route)
        }
        let name = alien.condition.name
        let isCarried = selection.contains { alerts[$0].values(of: name) != .oneOf([""]) }
        let isMetElsewhere = !select(from: all, by: [alien.condition]).isEmpty
        let which = isMetElsewhere ? "no alert that gets here" : "no alert"
        let message =
            isCarried ? "\(which) meets `\(alien.condition.text)`" : "\(which) carries the label `\(name)`"
        let help = nearest(to: alien.condition, isCarried: isCarried, selection).map { "did you mean `\($0)`?" }
        return RouteFinding(.unknownLabel, message, [Label(alien.span)], help: help, route: route)
    }

    /// The label, or the value of the label, that may have been meant.
    private func nearest(to condition: LabelCondition, isCarried: Bool, _ selection: Selection) -> String? {
        var words: Set<String> = []
        for position in selection {
            if !isCarried {
                words.formUnion(alerts[position].labels.keys)
            } else if condition.operation == .equal,
                case .oneOf(let values) = alerts[position].values(of: condition.name)
            {
                words.formUnion(values)
            }
        }
        return Suggestion.nearest(to: isCarried ? condition.value : condition.name, among: words.sorted())
    }
}
