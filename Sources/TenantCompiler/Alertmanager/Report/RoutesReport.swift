internal import Alerting
internal import Diagnostics

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
        /// By falling urgency, then by name; rules of one alert that go one way are one.
        package let alerts: [RoutedAlert]

        init(route: AlertRoute, alerts: [RoutedAlert]) {
            self.route = route
            var seen: Set<[String]> = []
            self.alerts = alerts.filter { seen.insert([$0.name, $0.severity ?? "", $0.origin]).inserted }
                .sorted { ($0.urgency, $0.name, $0.origin) < ($1.urgency, $1.name, $1.origin) }
        }

        /// Of its most urgent alert; less is more urgent.
        fileprivate var urgency: Int { alerts.first?.urgency ?? 0 }
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
                    let unit = fleet.program.unit(of: member, from: source, on: fleet.asOf)
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
                let alert = RoutedAlert(rule, of: group, in: tree, of: unit)
                if let index = indices[alert.route] {
                    groups[index].alerts.append(alert)
                } else {
                    indices[alert.route] = groups.count
                    groups.append((alert.route, [alert]))
                }
            }
        }
        return groups.map { Group(route: $0.route, alerts: $0.alerts) }.sorted {
            ($0.urgency, $0.title) < ($1.urgency, $1.title)
        }
    }
}

extension Unit {
    /// The tree with no tenant in it but this one: no other's routes take its alerts.
    fileprivate var ownTree: RouteTree? {
        guard let policy = program.alerting else { return nil }
        let isPerTenant = platform.monitoring.alertmanagerMode.value == .perTenant
        return RouteTree(
            RoutingTree(
                whole: policy, [routing].compactMap { $0 }, tenantLabel: tenantLabel, isPerTenant: isPerTenant))
    }
}

extension RoutedAlert {
    fileprivate init(_ rule: MonitoringRule, of group: RuleGroup, in tree: RouteTree, of unit: Unit) {
        name = rule.name.text
        severity = rule.label("severity")
        switch group.origin {
        case .document: self.origin = "document"
        case .file(let path): self.origin = path
        case .generated(let generator): self.origin = "generated: \(generator)"
        }
        let ladder = unit.routing?.escalation
        let climbs = ladder.map { $0.severities.contains { $0.severity.rawValue == rule.label("severity") } } ?? false
        let steps = (climbs ? ladder?.levels ?? [] : []).filter {
            $0.alerts.isEmpty || $0.alerts.contains(rule.name.text)
        }
        let alert = KnownAlert(rule, of: group.evaluator, in: unit)
        func deliveries(_ alert: KnownAlert) -> [Delivery] { tree.walk(alert).map { Delivery($0, in: tree) } }
        route = AlertRoute(
            deliveries: deliveries(alert),
            levels: steps.map { level in
                AlertRoute.Step(
                    number: level.number, after: level.after,
                    deliveries: deliveries(alert.setting(escalationLabel, to: String(level.number))))
            })
    }
}
