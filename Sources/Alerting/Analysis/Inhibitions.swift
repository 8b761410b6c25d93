internal import Diagnostics
internal import LabelMatching

/// Inhibitions by which one tenant's alert silences another's, and such as have no matchers on a side.
func findInhibitions(
    _ configuration: AlertmanagerConfiguration, _ options: AnalysisOptions, _ findings: inout [RouteFinding]
) {
    let scope = SearchScope(universe: ScalarSet.newline.complement, work: options.work)
    for rule in configuration.inhibitRules {
        for (matchers, side) in [(rule.source, "source"), (rule.target, "target")] where matchers.isEmpty {
            let whose = side == "source" ? "every alert silences others" : "every alert can be silenced"
            findings.append(
                RouteFinding(
                    .unboundInhibition, "an inhibition has no matchers of its \(side): \(whose)", [Label(rule.span)],
                    help: "add `\(side)_matchers`"))
        }
        guard let label = options.tenantLabel, let (source, target) = crossing(rule, label, scope) else { continue }
        func whose(_ alert: LabelSet) -> String {
            alert[label].isEmpty ? "an alert without a tenant" : "an alert of tenant `\(alert[label])`"
        }
        let labels = [
            Label(rule.span, "silences \(target)"), Label(rule.target.first?.span ?? rule.span, "the target"),
        ]
        findings.append(
            RouteFinding(
                .crossingInhibition, "\(whose(source)) silences \(whose(target))",
                rule.target.isEmpty ? [labels[0]] : labels, help: "add `\(label)` to `equal`", witness: source))
    }
}

/// Two alerts of which the first silences the second although their tenants differ.
private func crossing(
    _ rule: InhibitRule, _ label: String, _ scope: SearchScope
) -> (source: LabelSet, target: LabelSet)? {
    let equal = Set(rule.equal.map(\.value))
    guard !equal.contains(label) else { return nil }
    // Labels that have to be equal are one variable; of the others each alert has its own. A name of a label holds no
    // slash that a space follows, so that the variables cannot be mistaken for one another.
    func variable(_ name: String, _ side: String) -> String { equal.contains(name) ? name : "\(side)/ \(name)" }
    func renamed(_ matchers: [RouteMatcher], as side: String) -> [LabelCondition] {
        matchers.map { $0.condition.renamed(variable($0.condition.name, side)) }
    }
    var region = LabelRegion(scope: scope)
    region.narrow(renamed(rule.source, as: "source") + renamed(rule.target, as: "target"))
    // Alerts that are both source and target do not silence each other.
    region.exclude([renamed(rule.target, as: "source") + renamed(rule.source, as: "target")])
    let (mine, theirs) = (variable(label, "source"), variable(label, "target"))
    guard let found = differing(region, mine, theirs) else { return nil }
    func alert(_ side: String) -> LabelSet {
        LabelSet(
            found.pairs.compactMap { pair in
                if equal.contains(pair.name) { return (pair.name, pair.value) }
                guard pair.name.hasPrefix("\(side)/ ") else { return nil }
                return (String(pair.name.dropFirst(side.count + 2)), pair.value)
            })
    }
    return (alert("source"), alert("target"))
}

/// Values of a region in which two labels differ, both of them set if that can be.
private func differing(_ region: LabelRegion, _ first: String, _ second: String) -> LabelSet? {
    let set = [first, second].map { LabelCondition(not: "", $0) }
    for presence in [set, [set[1]], [set[0]], []] {
        var narrowed = region
        narrowed.narrow(presence)
        guard let one = narrowed.witness().labels else { continue }
        if one[first] != one[second] { return one }
        for (fixed, free) in [(first, second), (second, first)] {
            var apart = narrowed
            apart.narrow([LabelCondition(one[fixed], fixed), LabelCondition(not: one[fixed], free)])
            if let two = apart.witness().labels { return two }
        }
    }
    return nil
}
