internal import LabelMatching

/// The label that an escalation's alerts carry, with the level as its value; other alerts lack it.
package let escalationLabel = "escalation"

extension RoutingTree {
    /// The tree of one environment. Severity first, so that what it says of waiting holds for whoever is told; below it
    /// tenants' routes and then the platform's, so that neither keeps alerts from the other and what nobody takes falls
    /// to the default receiver.
    ///
    /// - Parameter tenants: Empty where each tenant has an AlertmanagerConfig, whose routes the operator puts in front.
    init(_ policy: AlertingPolicy, _ tenants: [TenantRouting], tenantLabel: String, isPerTenant: Bool = false) {
        let growth = TreeGrowth(policy: policy, tenants: tenants, tenantLabel: tenantLabel)
        var root = Route(receiver: policy.defaultReceiver)
        root.groupBy = growth.groupBy
        root.timing = policy.timing
        root.routes = isPerTenant ? growth.platformRoutes : growth.allRoutes
        global = policy.global
        self.root = root
        let named = root.receiverNames
        receivers = policy.receivers.filter { named.contains($0.name) } + tenants.flatMap(\.receivers)
        inhibitions = policy.inhibitions
        mutes = tenants.flatMap(\.mutes)
    }
}

extension Route {
    /// Names of receivers that this route and those below send to.
    package var receiverNames: Set<String> {
        var names: Set<String> = []
        var open = [self]
        while let route = open.popLast() {
            if let receiver = route.receiver { names.insert(receiver) }
            open += route.routes
        }
        return names
    }
}

/// Makes the routes below the root.
private struct TreeGrowth {
    let policy: AlertingPolicy
    let tenants: [TenantRouting]
    let tenantLabel: String

    var groupBy: [String] { [tenantLabel] + policy.groupBy.filter { $0 != tenantLabel } }

    var allRoutes: [Route] {
        let severities = AlertSeverity.allCases.compactMap { severity in
            severityRoute(severity, tenants.flatMap { $0.routes(for: severity, tenantLabel) })
        }
        return [escalations].compactMap { $0 } + severities + otherRoutes(besides: Set(severities.map(\.matchers)))
    }

    /// The platform's part alone. Alerts of tenants come here behind the operator's routes, which always continue: a
    /// route of a severity would hand them to the default receiver too.
    var platformRoutes: [Route] {
        let severities = AlertSeverity.allCases.compactMap { severity -> Route? in
            var route = severityRoute(severity, [])
            route?.matchers.insert(LabelMatcher(tenantLabel, .equal, ""), at: 0)
            return route
        }
        return severities
            + otherRoutes(besides: []).map { route in
                var route = route
                route.matchers.append(LabelMatcher(escalationLabel, .equal, ""))
                return route
            }
    }

    /// Escalated alerts reach the receivers of their level, and no other route.
    private var escalations: Route? {
        let routes = tenants.flatMap { $0.escalationRoutes(policy, tenantLabel) }
        guard !routes.isEmpty else { return nil }
        var route = Route([LabelMatcher(escalationLabel, .notEqual, "")])
        route.groupBy = groupBy + [escalationLabel].filter { !groupBy.contains($0) }
        route.routes = routes
        return route
    }

    /// Null where nothing is said of the severity.
    private func severityRoute(_ severity: AlertSeverity, _ tenants: [Route]) -> Route? {
        let timing = policy.timing(of: severity)
        guard !timing.isEmpty || !tenants.isEmpty else { return nil }
        let platform = policy.numberedRoutes.filter { $0.route.takes(severity) }.map {
            Route($0.route, $0.number, timing: $0.route.timing)
        }
        var route = Route([LabelMatcher(severityLabel, .equal, severity.rawValue)])
        route.timing = timing
        // Who is told last ends the search, unless the platform's routes come after.
        route.routes = tenants.map { tenant in
            var tenant = tenant
            tenant.continues = tenant.continues || !platform.isEmpty
            return tenant
        }
        route.routes += platform
        return route
    }

    /// The platform's routes for alerts whose severity has no route of its own.
    private func otherRoutes(besides taken: Set<[LabelMatcher]>) -> [Route] {
        policy.numberedRoutes.filter { !$0.route.liesWithin(taken) }.map { number, route in
            let severity = AlertSeverity.allCases.first { severity in
                route.matchers.contains(LabelMatcher(severityLabel, .equal, severity.rawValue))
            }
            return Route(
                route, number,
                timing: severity.map { route.timing.over(policy.timing(of: $0)) } ?? route.timing)
        }
    }
}

private let severityLabel = "severity"

extension Route {
    fileprivate init(_ platform: AlertingPolicy.PlatformRoute, _ number: Int, timing: RouteTiming) {
        self.init(platform.matchers, receiver: platform.receiver)
        self.timing = timing
        continues = platform.continues
        origin = .platform(number)
    }
}

extension AlertingPolicy {
    fileprivate var numberedRoutes: [(number: Int, route: PlatformRoute)] {
        routes.enumerated().map { (number: $0.offset, route: $0.element) }
    }
}

extension AlertingPolicy.PlatformRoute {
    /// Whether the route can take an alert of a severity.
    fileprivate func takes(_ severity: AlertSeverity) -> Bool { takes(severity.rawValue) }

    private func takes(_ severity: String) -> Bool {
        matchers.allSatisfy { $0.name != severityLabel || $0.selects(severity) }
    }

    /// Whether the route takes alerts of one severity only, and stands below that severity's own route. One that
    /// contradicts itself stands below none, and is told of where it stands.
    fileprivate func liesWithin(_ severities: Set<[LabelMatcher]>) -> Bool {
        matchers.contains { severities.contains([$0]) && takes($0.value) }
    }
}

extension TenantRouting {
    /// A route for each receiver of a severity, all but the last of which go on.
    fileprivate func routes(for severity: AlertSeverity, _ tenantLabel: String) -> [Route] {
        guard let notice = notices.first(where: { $0.severity == severity }) else { return [] }
        return routes([LabelMatcher(tenantLabel, .equal, tenant)], to: notice.receivers, mutes: notice.mutes)
    }

    /// A route for each receiver of each level. Only where severities wait or are muted differently do they need
    /// routes of their own.
    fileprivate func escalationRoutes(_ policy: AlertingPolicy, _ tenantLabel: String) -> [Route] {
        guard let escalation else { return [] }
        return escalation.levels.flatMap { level in
            escalation.severityGroups(policy).flatMap { group -> [Route] in
                var matchers = [
                    LabelMatcher(tenantLabel, .equal, tenant),
                    LabelMatcher(escalationLabel, .equal, String(level.number)),
                ]
                if let severity = group.severity {
                    matchers.append(LabelMatcher(severityLabel, .equal, severity.rawValue))
                }
                return routes(matchers, to: level.receivers, mutes: group.mutes, group.timing)
            }
        }
    }

    func routes(
        _ matchers: [LabelMatcher], to receivers: [String], mutes: [String], _ timing: RouteTiming = RouteTiming()
    ) -> [Route] {
        receivers.enumerated().map { index, receiver in
            var route = Route(matchers, receiver: receiver)
            route.mutes = mutes
            route.timing = timing
            route.continues = index < receivers.count - 1
            route.origin = .tenant(tenant)
            return route
        }
    }
}

extension TenantRouting.Ladder {
    /// Severities that are told alike; null for all that there are.
    func severityGroups(
        _ policy: AlertingPolicy
    ) -> [(severity: AlertSeverity?, mutes: [String], timing: RouteTiming)] {
        guard let first = severities.first else { return [] }
        let timing = policy.timing(of: first.severity)
        let isAlike = severities.allSatisfy { $0.mutes == first.mutes && policy.timing(of: $0.severity) == timing }
        if isAlike { return [(nil, first.mutes, timing)] }
        return severities.map { ($0.severity, $0.mutes, policy.timing(of: $0.severity)) }
    }
}
