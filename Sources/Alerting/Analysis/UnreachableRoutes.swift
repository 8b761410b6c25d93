internal import Diagnostics
internal import LabelMatching

/// Routes that no alert gets to; what lies under one is not told apart.
func findUnreachableRoutes(_ analysis: TreeAnalysis, _ findings: inout [RouteFinding]) {
    let tree = analysis.tree
    for (route, reach) in zip(tree.routes, analysis.reaches) {
        let path = MatcherSet(tree.path(to: route.index).flatMap { tree[$0].conditions })
        let witness = path.witness(scope: analysis.scope).labels
        switch reach.status {
        case .reachable, .unknown, .behindUnreachable: continue
        case .contradictsItself:
            let pair = MatcherSet(route.conditions).contradiction
            let why =
                pair.map { "`\($0.0.text)` and `\($0.1.text)` never hold together" } ?? "no alert can meet all of them"
            findings.append(
                RouteFinding(
                    .unreachable, "no alert gets to this route: its matchers contradict one another",
                    [Label(route.mark, why)], help: "change or remove one of them", route: route.index))
        case .contradicts(let above):
            let pair = MatcherSet(tree[above].conditions + route.conditions).contradiction
            let why =
                pair.map { "`\($0.1.text)` never holds with `\($0.0.text)`" } ?? "these never hold with those above"
            findings.append(
                RouteFinding(
                    .contradictsParent,
                    "no alert gets to this route: its matchers contradict those of a route above it",
                    [Label(route.mark, why), Label(tree[above].mark, "this has to hold as well")],
                    help: "move the route to where its alerts come by", route: route.index))
        case .shadowed(let taker):
            findings.append(
                RouteFinding(
                    .shadowed, "no alert gets to this route: one before it takes all of its alerts",
                    [Label(route.mark, "never tried"), Label(tree[taker].mark, "takes every alert that this could")],
                    help: "move it before that one, or let that one `continue`", witness: witness,
                    route: route.index))
        case .covered(let takers):
            let others = takers.prefix(5).map { Label(tree[$0].mark, "takes some of its alerts") }
            findings.append(
                RouteFinding(
                    .unreachable, "no alert gets to this route: those before it together take all of its alerts",
                    [Label(route.mark, "never tried")] + others, help: "move it before them, or remove it",
                    witness: witness, route: route.index))
        }
    }
}
