internal import LabelMatching

/// A tenant's part of the tree where it stands on its own, as in an AlertmanagerConfig.
///
/// The operator lets both go on to the platform's routes. They take the severities that the tenant says something of
/// and no others, since what no route takes is the default receiver's.
struct TenantBranch {
    let routing: TenantRouting
    let policy: AlertingPolicy
    let tenantLabel: String

    var alerts: Route? {
        let routes = routing.notices.flatMap { notice in
            routing.routes(
                [LabelMatcher("severity", .equal, notice.severity.rawValue)], to: notice.receivers,
                mutes: notice.mutes, policy.timing(of: notice.severity))
        }
        var branch = branch(routes, groupBy: groupBy)
        branch?.matchers += [
            LabelMatcher("severity", .matches, routing.notices.map(\.severity.rawValue).joined(separator: "|")),
            LabelMatcher(escalationLabel, .equal, ""),
        ]
        return branch
    }

    var escalations: Route? {
        guard let escalation = routing.escalation else { return nil }
        let routes = escalation.levels.flatMap { level in
            escalation.severityGroups(policy).flatMap { group in
                let severity = group.severity.map { [LabelMatcher("severity", .equal, $0.rawValue)] } ?? []
                return routing.routes(
                    [LabelMatcher(escalationLabel, .equal, String(level.number))] + severity, to: level.receivers,
                    mutes: group.mutes, group.timing)
            }
        }
        var branch = branch(routes, groupBy: groupBy + [escalationLabel].filter { !groupBy.contains($0) })
        branch?.matchers.append(LabelMatcher(escalationLabel, .notEqual, ""))
        return branch
    }

    private var groupBy: [String] { [tenantLabel] + policy.groupBy.filter { $0 != tenantLabel } }

    private func branch(_ routes: [Route], groupBy: [String]) -> Route? {
        guard let first = routes.first else { return nil }
        // The first route has to have a receiver; each alert that it takes is one of its routes' too.
        var route = Route([LabelMatcher(tenantLabel, .equal, routing.tenant)], receiver: first.receiver)
        route.groupBy = groupBy
        route.routes = routes
        route.origin = .tenant(routing.tenant)
        return route
    }
}

extension RoutingTree {
    /// The tree that Alertmanager has in the end: where each tenant has an AlertmanagerConfig, as the operator joins them
    /// to the platform's part, each object's route in front, bound to its namespace, and going on.
    init(whole policy: AlertingPolicy, _ tenants: [TenantRouting], tenantLabel: String, isPerTenant: Bool) {
        guard isPerTenant else {
            self.init(policy, tenants, tenantLabel: tenantLabel)
            return
        }
        self.init(policy, [], tenantLabel: tenantLabel, isPerTenant: true)
        let branches = tenants.flatMap { routing -> [Route] in
            let branch = TenantBranch(routing: routing, policy: policy, tenantLabel: tenantLabel)
            return [branch.alerts, branch.escalations].compactMap { $0 }.map { route in
                var route = route
                route.matchers.append(LabelMatcher(namespaceLabel, .equal, routing.namespace))
                route.continues = true
                return route
            }
        }
        root.routes = branches + root.routes
        receivers += tenants.flatMap(\.receivers)
        mutes += tenants.flatMap(\.mutes)
    }
}
