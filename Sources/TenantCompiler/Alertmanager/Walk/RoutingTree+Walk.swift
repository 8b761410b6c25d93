internal import LabelMatching

extension RoutingTree {
    /// Where an alert goes, as Alertmanager walks: depth first; a route that takes an alert ends its level unless it
    /// continues; a route none of whose children take an alert is told itself.
    ///
    /// - Parameters:
    ///   - labels: What the alert is known to carry.
    ///   - mayCarry: Whether it may carry a further label; it lacks those that it may not.
    package func deliveries(
        of labels: [String: String], mayCarry: (String) -> Bool = { _ in false }
    ) -> [Delivery] {
        var walk = Walk(labels: labels, further: Set(labelNames.filter(mayCarry)))
        walk.enter(root, .init(receiver: root.receiver ?? "", timing: root.timing.over(.builtIn)))
        return walk.deliveries
    }
}

extension RoutingTree {
    /// The labels that its matchers ask for.
    private var labelNames: Set<String> {
        var names: Set<String> = []
        var open = [root]
        while let route = open.popLast() {
            names.formUnion(route.matchers.map(\.name))
            open += route.routes
        }
        return names
    }
}

private struct Walk {
    let labels: [String: String]
    /// Labels that the alert may carry or not.
    let further: Set<String>
    var deliveries: [Delivery] = []

    /// What a route has from those above it.
    struct Inherited {
        var receiver: String
        var timing: RouteTiming
        var path: [[LabelMatcher]] = []
        var conditions: [LabelMatcher] = []
    }

    // Bounded: a tree that is made here is three routes deep.
    mutating func enter(_ route: Route, _ inherited: Inherited) {
        var isTaken = false
        for child in route.routes {
            guard let conditions = conditions(of: child) else { continue }
            var below = inherited
            below.receiver = child.receiver ?? inherited.receiver
            below.timing = child.timing.over(inherited.timing)
            below.path.append(child.matchers)
            below.conditions += conditions
            enter(child, below)
            // What only may take an alert leaves it to the others too.
            guard conditions.isEmpty else { continue }
            isTaken = true
            if !child.continues { return }
        }
        guard !isTaken else { return }
        deliveries.append(
            Delivery(
                receiver: inherited.receiver, path: inherited.path, timing: inherited.timing, mutes: route.mutes,
                conditions: inherited.conditions))
    }

    /// What must hold of labels that are not known; null where the route cannot take the alert.
    private func conditions(of route: Route) -> [LabelMatcher]? {
        var open: [LabelMatcher] = []
        for matcher in route.matchers {
            if let value = labels[matcher.name] {
                guard matcher.selects(value) else { return nil }
            } else if !further.contains(matcher.name) {
                guard matcher.selects("") else { return nil }
            } else {
                open.append(matcher)
            }
        }
        return open
    }
}
