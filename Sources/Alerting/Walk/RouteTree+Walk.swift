package import LabelMatching

extension RouteTree {
    /// Where an alert ends, in the order of the tree: children are tried in turn up to the first that matches and does
    /// not continue, and where none matches the route itself is the end.
    package func walk(_ labels: LabelSet) -> [Arrival] {
        ends(of: labels).map { Arrival(route: $0, path: path(to: $0), options: options(of: $0)) }
    }

    /// The routes that an alert ends at.
    package func ends(of labels: LabelSet) -> [Int] {
        guard let root, matches(root, labels) else { return [] }
        var ends: [Int] = []
        descend(root, labels, &ends)
        return ends
    }

    private func matches(_ route: Route, _ labels: LabelSet) -> Bool {
        route.matchers.allSatisfy { $0.condition.matches(labels) }
    }

    /// Recurses as deep as routes are nested, which the budget of their file bounds.
    private func descend(_ route: Route, _ labels: LabelSet, _ ends: inout [Int]) {
        var isEnd = true
        for index in route.children {
            let child = routes[index]
            guard matches(child, labels) else { continue }
            isEnd = false
            descend(child, labels, &ends)
            if !child.continues { break }
        }
        if isEnd { ends.append(route.index) }
    }

    /// What holds at a route with all that it inherits.
    package func options(of index: Int) -> RouteOptions {
        path(to: index).reduce(RouteOptions()) { $0.inherited(by: routes[$1]) }
    }
}
