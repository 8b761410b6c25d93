internal import Alerting
internal import Diagnostics
internal import LabelMatching

/// Analyses the tree of each environment, and tells what is found at the lines of the documents that it is made of.
///
/// Of tenants that the tree treats alike one stands for all, so that the cost is that of the different ways to send and
/// not of the tenants.
func judgeRouting(_ fleet: Fleet, workers: Int, _ diagnostics: inout DiagnosticList) async {
    guard let policy = fleet.program.alerting else { return }
    let alerts = await alertsAskedFor(by: policy, fleet, workers: workers)
    var told: Set<RouteFinding.Place> = []
    for environment in fleet.program.platform.environments {
        let judged = JudgedTree(policy, fleet, environment: environment.name, alerts)
        for finding in judged.findings where told.insert(finding.place).inserted {
            let severity = Check.named(finding.kind.rawValue)?.severity ?? .warning
            diagnostics.append(finding.diagnostic(severity: severity))
        }
    }
}

/// The alerts of the tenants that the platform's own matchers name, with one of nobody's; null where none names any,
/// so that every matcher could be met by what others than tenants send.
private func alertsAskedFor(by policy: AlertingPolicy, _ fleet: Fleet, workers: Int) async -> [KnownAlert]? {
    let label = fleet.program.platform.spec.monitoring.tenantLabelText
    let sides = policy.routes.map(\.matchers) + policy.inhibitions.flatMap { [$0.source, $0.target] }
    var patterns = PatternTable()
    let asking = sides.compactMap { matchers -> [LabelCondition]? in
        let own = matchers.filter { $0.name == label }.compactMap { try? LabelCondition($0, &patterns) }
        // What an inhibition is given to keep it within a tenant asks for nobody.
        return own.contains { !$0.matches("") && $0.operation != .notEqual } ? own : nil
    }
    guard !asking.isEmpty else { return nil }
    let tenants = Set(
        fleet.members.lazy.map(\.tenant).filter { tenant in
            asking.contains { $0.allSatisfy { $0.matches(tenant) } }
        })
    let others = Set(fleet.members.map(\.tenant)).subtracting(tenants)
    return await knownAlerts(of: fleet, tenants: tenants, workers: workers)
        + (others.isEmpty ? [] : [KnownAlert(labels: [label: .oneOf(others)], others: .any)])
}

/// The tree of one environment with a tenant of each kind, and what is found in it.
private struct JudgedTree {
    let findings: [RouteFinding]

    init(_ policy: AlertingPolicy, _ fleet: Fleet, environment: String, _ alerts: [KnownAlert]?) {
        let monitoring = fleet.program.platform.spec.monitoring
        let label = monitoring.tenantLabelText
        let members = fleet.members.filter { $0.environment == environment && $0.routing != nil }
        let tree = RoutingTree(
            whole: policy, Self.representatives(members.compactMap(\.routing), policy, label), tenantLabel: label,
            isPerTenant: monitoring.alertmanagerMode.value == .perTenant)
        let spans = members.map { ($0.tenant, $0.routingSpan ?? $0.nameSpan) }
        let places = RoutingPlaces(policy, Dictionary(spans) { first, _ in first })
        let configuration = AlertmanagerConfiguration(tree, at: places)
        let version = monitoring.alertmanagerVersion.value ?? PlatformMonitoringSpec.builtInAlertmanager
        let options = AnalysisOptions(
            version: AlertmanagerVersion(version.major, version.minor), tenantLabel: label, knownAlerts: alerts)
        findings = Self.ofDocuments(
            analyse(configuration, options), origins: tree.root.origins, policy: policy, frame: places.frame)
    }

    /// One tenant of each kind.
    private static func representatives(
        _ tenants: [TenantRouting], _ policy: AlertingPolicy, _ label: String
    ) -> [TenantRouting] {
        var patterns = PatternTable()
        let matchers = policy.routes.flatMap(\.matchers).filter { $0.name == label || $0.name == namespaceLabel }
            .compactMap { try? LabelCondition($0, &patterns) }
        var seen: Set<RoutingKind> = []
        return tenants.filter { seen.insert($0.kind(by: matchers, tenantLabel: label)).inserted }
    }

    /// What an author can do something about. A route of the document stands in the tree once for each severity, and is
    /// out of reach where every one of these is.
    private static func ofDocuments(
        _ findings: [RouteFinding], origins: [RouteOrigin?], policy: AlertingPolicy, frame: Span
    ) -> [RouteFinding] {
        func key(_ finding: RouteFinding) -> RouteOrigin? { finding.route.flatMap { origins[$0] } }
        func routes(_ kinds: Set<RouteFinding.Kind>) -> [RouteOrigin?: Int] {
            count(Set(findings.filter { kinds.contains($0.kind) }.compactMap(\.route)).map { origins[$0] })
        }
        let outOfReach: Set<RouteFinding.Kind> = [.unreachable, .shadowed, .contradictsParent]
        let unreached = routes(outOfReach)
        let copies = count(origins)
        // What no alert gets to says nothing of the alerts there are.
        let idle = Set(findings.filter { outOfReach.contains($0.kind) }.compactMap(\.route))
        let met = count(origins.indices.filter { !idle.contains($0) }.map { origins[$0] })
        let unknown = count(
            Set(findings.filter { $0.kind == .unknownLabel }.compactMap(\.route)).subtracting(idle).map { origins[$0] })
        func inhibitions(_ kind: RouteFinding.Kind) -> [Span?: Int] {
            count(findings.filter { $0.kind == kind && $0.route == nil }.map { $0.labels.first?.span })
        }
        let (without, unmet) = (inhibitions(.idleInhibition), inhibitions(.unknownLabel))
        return findings.compactMap { finding -> RouteFinding? in
            if finding.kind == .incomplete { return finding.moved(to: policy.nameSpan) }
            guard let place = finding.labels.first?.span, place != frame else { return nil }
            switch finding.kind {
            case .unknownLabel:
                // An inhibition is there for tenants' alerts and again for those of nobody's.
                guard let route = finding.route else {
                    return (unmet[place] ?? 0) >= policy.inhibitionSpans.count { $0 == place } ? finding : nil
                }
                // A tenant may say who is told of what it has no alert for yet.
                guard !idle.contains(route), case .platform? = key(finding),
                    unknown[key(finding)] == met[key(finding)]
                else { return nil }
                return finding
            case .unreachable, .shadowed, .contradictsParent:
                if case .platform? = key(finding), unreached[key(finding)] != copies[key(finding)] { return nil }
                // What takes a route's alerts and is no document's is that of the levels.
                let levels = "alerts with `\(escalationLabel)` reach the receivers of their level and nobody else"
                return finding.without(frame, help: finding.kind == .shadowed ? levels : nil)
            case .idleInhibition:
                return without[place] == policy.inhibitionSpans.count { $0 == place } ? finding : nil
            case .unusedReceiver:
                // Of any other it is told where the route to it is.
                return place == policy.defaultReceiverSpan ? finding.without(frame) : nil
            default: return finding
            }
        }
    }
}

private func count<Key: Hashable>(_ keys: [Key]) -> [Key: Int] {
    Dictionary(keys.map { ($0, 1) }, uniquingKeysWith: +)
}

extension Route {
    /// Of this route and those below, as they are read.
    fileprivate var origins: [RouteOrigin?] { [origin] + routes.flatMap(\.origins) }
}

extension RouteFinding {
    /// What is told once, though it is found in several trees or several times in one.
    fileprivate struct Place: Hashable {
        let kind: Kind
        let span: Span?
    }

    fileprivate var place: Place { Place(kind: kind, span: labels.first?.span) }
}
