internal import Diagnostics
internal import LabelMatching

/// Inhibitions by which one tenant's alert silences another's, such as have no matchers on a side, and such as never
/// silence anything.
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
        if Inhibiting(rule, scope).region.witness() == .none {
            findings.append(
                RouteFinding(
                    .idleInhibition, "an inhibition never silences anything",
                    [Label(rule.span, "no alert that meets the target differs from all that meet the source")],
                    help: "alerts that meet both sides do not silence one another; let the matchers tell them apart"))
            continue
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

/// The pairs of alerts of which one silences the other, as label sets in which each label of either has its own name.
private struct Inhibiting {
    let region: LabelRegion
    private let equal: Set<String>

    init(_ rule: InhibitRule, _ scope: SearchScope) {
        let equal = Set(rule.equal.map(\.value))
        func renamed(_ matchers: [RouteMatcher], as side: String) -> [LabelCondition] {
            matchers.map { matcher in
                matcher.condition.renamed(Self.variable(matcher.condition.name, side, equal))
            }
        }
        var region = LabelRegion(scope: scope)
        region.narrow(renamed(rule.source, as: "source") + renamed(rule.target, as: "target"))
        // Alerts that are both source and target do not silence each other.
        region.exclude([renamed(rule.target, as: "source") + renamed(rule.source, as: "target")])
        self.equal = equal
        self.region = region
    }

    /// Labels that have to be equal are one variable; of the others each alert has its own. A name of a label holds no
    /// slash that a space follows, so that the variables cannot be mistaken for one another.
    private static func variable(_ name: String, _ side: String, _ equal: Set<String>) -> String {
        equal.contains(name) ? name : "\(side)/ \(name)"
    }

    func variable(_ name: String, _ side: String) -> String { Self.variable(name, side, equal) }

    /// One of the two alerts.
    func alert(_ side: String, in pair: LabelSet) -> LabelSet {
        LabelSet(
            pair.pairs.compactMap { label in
                if equal.contains(label.name) { return (label.name, label.value) }
                guard label.name.hasPrefix("\(side)/ ") else { return nil }
                return (String(label.name.dropFirst(side.count + 2)), label.value)
            })
    }
}

/// Two alerts of which the first silences the second although their tenants differ.
private func crossing(
    _ rule: InhibitRule, _ label: String, _ scope: SearchScope
) -> (source: LabelSet, target: LabelSet)? {
    guard !rule.equal.contains(where: { $0.value == label }) else { return nil }
    let pairs = Inhibiting(rule, scope)
    let (mine, theirs) = (pairs.variable(label, "source"), pairs.variable(label, "target"))
    return differing(pairs.region, mine, theirs).map { (pairs.alert("source", in: $0), pairs.alert("target", in: $0)) }
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
