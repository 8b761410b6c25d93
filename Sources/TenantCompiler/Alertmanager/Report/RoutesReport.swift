internal import Diagnostics
internal import LabelMatching
internal import PromQL

/// Which alert of which tenant reaches whom, how fast and by which way.
package struct RoutesReport: Sendable {
    package let units: [UnitRoutes]
    /// The ways to tell of each receiver, by environment and full name.
    private let titles: [String: [String: [String]]]

    /// The alerts of a tenant in an environment, those that go one way together.
    package struct UnitRoutes: Sendable {
        package let tenant: String
        package let environment: String
        /// Of the escalation that the tenant has chosen.
        package let escalation: String?
        package let groups: [Group]
    }

    package struct Group: Sendable {
        package let route: AlertRoute
        /// By name.
        package let alerts: [RoutedAlert]
    }

    /// - Parameters:
    ///   - tenants: Those to report on; empty for all.
    ///   - alert: The one alert to report on; null for all.
    package init(
        _ fleet: Fleet, tenants: Set<String> = [], environments: Set<String> = [], alert: String? = nil
    ) {
        var units: [UnitRoutes] = []
        var titles: [String: [String: [String]]] = [:]
        let sources = Dictionary(fleet.program.tenants.map { ($0.name, $0) }) { first, _ in first }
        for environment in fleet.program.platform.environments.map(\.name) {
            guard environments.isEmpty || environments.contains(environment), let policy = fleet.program.alerting
            else { continue }
            let members = fleet.members.filter { $0.environment == environment && $0.lifecycle != .retired }
            let receivers = policy.receivers + members.compactMap(\.routing).flatMap(\.receivers)
            titles[environment] = Dictionary(receivers.map { ($0.name, $0.integrations.map(\.title)) }) { first, _ in
                first
            }
            for member in members where tenants.isEmpty || tenants.contains(member.tenant) {
                guard let source = sources[member.tenant],
                    let unit = fleet.program.routedUnit(of: member, from: source, on: fleet.asOf)
                else { continue }
                let groups = Self.groups(unit, only: alert)
                guard !groups.isEmpty else { continue }
                units.append(
                    UnitRoutes(
                        tenant: member.tenant, environment: environment, escalation: unit.routing?.escalation?.name,
                        groups: groups))
            }
        }
        self.units = units.sorted { ($0.tenant, $0.environment) < ($1.tenant, $1.environment) }
        self.titles = titles
    }

    /// The ways in which a receiver tells, such as `slack #acme-alerts`.
    package func integrations(of receiver: String, in environment: String) -> [String] {
        titles[environment]?[receiver] ?? []
    }

    private static func groups(_ unit: Unit, only wanted: String?) -> [Group] {
        guard let tree = unit.ownTree else { return [] }
        var groups: [(route: AlertRoute, alerts: [RoutedAlert])] = []
        var indices: [AlertRoute: Int] = [:]
        for group in unit.rules.groups {
            for rule in group.rules where rule.kind == .alert && rule.label(escalationLabel) == nil {
                guard wanted == nil || rule.name.text == wanted else { continue }
                let alert = RoutedAlert(rule, group.origin, in: tree, of: unit)
                if let index = indices[alert.route] {
                    groups[index].alerts.append(alert)
                } else {
                    indices[alert.route] = groups.count
                    groups.append((alert.route, [alert]))
                }
            }
        }
        return groups.map { group in
            Group(route: group.route, alerts: group.alerts.sorted { $0.name < $1.name })
        }
    }
}

extension Program {
    /// A unit with what its alerts' ways depend on; made again, since to keep the rules of all would take more memory
    /// than all the rest.
    fileprivate func routedUnit(
        of member: Fleet.Member, from tenant: TenantSource, on day: CalendarDate?
    ) -> Unit? {
        var told = DiagnosticList()
        let units = resolve(tenant, in: self, &told)
        guard var unit = units.first(where: { $0.environment.name == member.environment }) else { return nil }
        unit.routing = member.routing
        unit.rules = makeRules(of: unit, on: day, &told)
        return unit
    }
}

extension Unit {
    /// The tree with no tenant in it but this one: no other's routes take its alerts.
    fileprivate var ownTree: RoutingTree? {
        guard let policy = program.alerting else { return nil }
        let branches = [routing].compactMap { $0 }
        guard platform.monitoring.alertmanagerMode.value == .perTenant else {
            return RoutingTree(policy, branches, tenantLabel: tenantLabel)
        }
        // As the operator joins them: a tenant's routes first, bound to its namespace, and always going on.
        var tree = RoutingTree(policy, [], tenantLabel: tenantLabel, isPerTenant: true)
        let own = branches.flatMap { routing in
            let branch = TenantBranch(routing: routing, policy: policy, tenantLabel: tenantLabel)
            return [branch.alerts, branch.escalations].compactMap { $0 }
        }
        tree.root.routes =
            own.map { route in
                var route = route
                route.matchers.append(LabelMatcher("namespace", .equal, namespace))
                route.continues = true
                return route
            } + tree.root.routes
        return tree
    }
}

extension RoutedAlert {
    fileprivate init(_ rule: MonitoringRule, _ origin: RuleGroup.Origin, in tree: RoutingTree, of unit: Unit) {
        name = rule.name.text
        severity = rule.label("severity")
        switch origin {
        case .document: self.origin = "document"
        case .file(let path): self.origin = path
        case .generated(let generator): self.origin = "generated: \(generator)"
        }
        // The tenant's label is set on all that its rules give.
        var labels = [unit.tenantLabel: unit.name, "alertname": name]
        for label in rule.labels where !label.value.text.contains("{{") { labels[label.name] = label.value.text }
        let ladder = unit.routing?.escalation
        let climbs = ladder.map { $0.severities.contains { $0.severity.rawValue == labels["severity"] } } ?? false
        let steps = (climbs ? ladder?.levels ?? [] : []).filter {
            $0.alerts.isEmpty || $0.alerts.contains(rule.name.text)
        }
        let possible = rule.possibleLabels(in: unit)
        func mayCarry(_ label: String) -> Bool { label != escalationLabel && possible?.contains(label) ?? true }
        route = AlertRoute(
            deliveries: tree.deliveries(of: labels, mayCarry: mayCarry),
            levels: steps.map { level in
                let escalated = labels.merging([escalationLabel: String(level.number)]) { _, new in new }
                return AlertRoute.Step(
                    number: level.number, after: level.after,
                    deliveries: tree.deliveries(of: escalated, mayCarry: mayCarry))
            })
    }
}

extension MonitoringRule {
    /// Labels that the expression may give or that a template fills in; null where it may give any.
    fileprivate func possibleLabels(in unit: Unit) -> Set<String>? {
        let version = PrometheusVersion(unit.prometheusVersion.major, unit.prometheusVersion.minor)
        guard let expression = parseExpression(expr.text, version: version).expression,
            let given = labelFlow(of: expression).possibleLabels
        else { return nil }
        return Set(given + labels.map(\.name))
    }
}
