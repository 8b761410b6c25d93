internal import Diagnostics
internal import LabelMatching

/// Time intervals of a route whose alerts end at routes under it, where they do not hold.
func findIntervalsNotInherited(_ analysis: TreeAnalysis, _ findings: inout [RouteFinding]) {
    let tree = analysis.tree
    for route in tree.routes where !route.children.isEmpty {
        let mutes = route.muteTimeIntervals.map { ($0, \Route.muteTimeIntervals, "mute_time_intervals") }
        let actives = route.activeTimeIntervals.map { ($0, \Route.activeTimeIntervals, "active_time_intervals") }
        for (interval, own, key) in mutes + actives {
            guard let free = firstFree(route, analysis, own), let witness = analysis.reaches[free].end.labels else {
                continue
            }
            findings.append(
                RouteFinding(
                    .intervalNotInherited, "`\(interval.value)` does not hold for alerts that a route below takes",
                    [
                        Label(interval.span, "holds for alerts that end at this route"),
                        Label(tree[free].mark, "not here"),
                    ],
                    help: "time intervals are not inherited: name `\(interval.value)` in `\(key)` of that route too",
                    witness: witness))
        }
    }
}

/// The first route below that alerts end at and that has no time intervals of its own of the same kind.
private func firstFree(
    _ route: Route, _ analysis: TreeAnalysis, _ own: KeyPath<Route, [Located<String>]>
) -> Int? {
    var waiting = Array(route.children.reversed())
    while let index = waiting.popLast() {
        let child = analysis.tree[index]
        // Whoever names intervals on a route knows that these are the ones that hold there.
        guard child[keyPath: own].isEmpty else { continue }
        if analysis.reaches[index].end.labels != nil { return index }
        waiting += child.children.reversed()
    }
    return nil
}
