internal import Diagnostics
internal import LabelMatching

/// Receivers named `<tenant>/<receiver>` that alerts of others than that tenant reach.
func findForeignReceivers(_ analysis: inout TreeAnalysis, _ findings: inout [RouteFinding]) {
    guard let label = analysis.options.tenantLabel else { return }
    // Told once where the receiver is named, and not again where it is inherited.
    var told: Set<Int> = []
    for route in analysis.tree.routes where analysis.reaches[route.index].end != .none {
        let receiver = analysis.effective[route.index].receiver
        guard let tenant = AnalysisOptions.tenant(ofReceiver: receiver) else { continue }
        let path = MatcherSet(analysis.tree.path(to: route.index).flatMap { analysis.tree[$0].conditions })
        var table = PatternTable()
        guard let other = try? LabelCondition(LabelMatcher(label, .notEqual, tenant), &table),
            path.allows(other, scope: analysis.scope) != .no
        else { continue }
        var region = analysis.regionEnding(at: route.index)
        region.narrow([other])
        guard !analysis.isIncomplete, let witness = foreign(region, label, &table) else { continue }
        let naming = analysis.tree.path(to: route.index).last { analysis.tree[$0].receiver != nil } ?? route.index
        guard told.insert(naming).inserted else { continue }
        let place = analysis.tree[naming]
        let owner = witness[label]
        let whose = owner.isEmpty ? "without a tenant" : "of tenant `\(owner)`"
        findings.append(
            RouteFinding(
                .foreignReceiver, "an alert \(whose) reaches the receiver `\(receiver)` of tenant `\(tenant)`",
                [Label(place.receiver?.span ?? place.mark), Label(route.mark, "does not hold to the tenant")],
                help: "add the matcher `\(label)=\"\(tenant)\"`", witness: witness))
    }
}

/// An alert of the region, one of another tenant rather than of none.
private func foreign(_ region: LabelRegion, _ label: String, _ table: inout PatternTable) -> LabelSet? {
    if let named = try? LabelCondition(LabelMatcher(label, .notEqual, ""), &table) {
        var owned = region
        owned.narrow([named])
        if let witness = owned.witness().labels { return witness }
    }
    return region.witness().labels
}
