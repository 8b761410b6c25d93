package import LabelMatching

extension RouteTree {
    /// Where an alert ends, in the order of the tree: children are tried in turn up to the first that matches and does
    /// not continue, and where none matches the route itself is the end.
    package func walk(_ labels: LabelSet) -> [Arrival] { walk(KnownAlert(labels)) }

    /// The same of an alert of which not all is known: what only may take it leaves it to the others too.
    package func walk(_ alert: KnownAlert) -> [Arrival] {
        var walk = Walk(tree: self, alert: alert)
        if let root, let open = walk.openConditions(of: root) {
            walk.enter(root, Way(path: [0], options: RouteOptions().inherited(by: root), conditions: open))
        }
        return walk.arrivals
    }
}

/// How far an alert has come.
private struct Way {
    var path: [Int]
    var options: RouteOptions
    var conditions: [LabelCondition]
}

private struct Walk {
    let tree: RouteTree
    let alert: KnownAlert
    var arrivals: [Arrival] = []

    /// Recurses as deep as routes are nested, which the budget of their file bounds.
    mutating func enter(_ route: Route, _ way: Way) {
        var isTaken = false
        for index in route.children {
            let child = tree[index]
            guard let open = openConditions(of: child) else { continue }
            var below = way
            below.path.append(index)
            below.options = way.options.inherited(by: child)
            below.conditions += open
            enter(child, below)
            guard open.isEmpty else { continue }
            isTaken = true
            if !child.continues { return }
        }
        guard !isTaken else { return }
        arrivals.append(
            Arrival(route: route.index, path: way.path, options: way.options, conditions: way.conditions))
    }

    /// The matchers that the alert may meet or not; null where it fails one.
    func openConditions(of route: Route) -> [LabelCondition]? {
        var open: [LabelCondition] = []
        for matcher in route.matchers {
            switch alert.verdict(of: matcher.condition) {
            case .yes: continue
            case .no: return nil
            case .unknown: open.append(matcher.condition)
            }
        }
        return open
    }
}
