internal import Diagnostics

/// Makes a unit's part of the routing tree; null where nothing of it is sent anywhere of the tenant's own.
func makeRouting(of unit: Unit, _ diagnostics: inout DiagnosticList) -> TenantRouting? {
    guard unit.lifecycle != .retired else { return nil }
    var reading = RoutingReading(unit)
    let routing = reading.read()
    diagnostics.append(contentsOf: reading.reader.diagnostics)
    return routing
}

/// Reads the `notifications` of one unit.
private struct RoutingReading {
    let unit: Unit
    let spec: NotificationsSpec
    var reader: Reader
    private var names: ReceiverNames
    private let isPerTenant: Bool

    init(_ unit: Unit) {
        self.unit = unit
        spec = unit.spec.notifications
        reader = Reader(layer: .document, tenant: unit.name)
        isPerTenant = unit.platform.monitoring.alertmanagerMode.value == .perTenant
        let platform = unit.program.alerting?.receivers ?? []
        names = ReceiverNames(
            spec.receivers.items.map { ($0.name, "\(unit.name)/\($0.name)") },
            // The operator lets an AlertmanagerConfig send to receivers of its own only.
            others: isPerTenant ? [] : platform.map { ($0.name, $0.name) }, owner: "tenant `\(unit.name)`")
    }

    mutating func read() -> TenantRouting? {
        let receivers = readReceivers()
        let mutes = spec.mute.items.map { ($0, MuteInterval($0.element, named: "\(unit.name)/\($0.name)")) }
        let notices = readNotices(mutes)
        let ladder = readLadder(mutes)
        names.reportUnused(spec.receivers.items.map { ($0.name, $0.nameSpan) }, &reader)
        reportIdle(mutes, notices, ladder)
        guard unit.program.alerting != nil else {
            reportUnrouted()
            return nil
        }
        guard !notices.isEmpty || ladder != nil else { return nil }
        let silent = Set((notices + (ladder?.severities ?? [])).flatMap(\.mutes))
        return TenantRouting(
            tenant: unit.name, namespace: unit.namespace, notices: notices, escalation: ladder,
            receivers: receivers.filter { names.isUsed($0.name) },
            mutes: mutes.map(\.1).filter { silent.contains($0.name) })
    }

    private mutating func readReceivers() -> [Receiver] {
        var receivers = ReceiverReader(
            version: unit.platform.monitoring.alertmanagerVersion.value ?? PlatformMonitoringSpec.builtInAlertmanager,
            readsKeys: isPerTenant, global: unit.program.alerting?.global, reader: reader)
        let made = spec.receivers.items.map { receivers.receiver($0, named: "\(unit.name)/\($0.name)") }
        reader = receivers.reader
        return made
    }

    private mutating func readNotices(
        _ mutes: [(Named<MuteSpec>.Item, MuteInterval)]
    ) -> [TenantRouting.Notice] {
        AlertSeverity.allCases.compactMap { severity in
            guard let list = spec.routes[severity.rawValue] else { return nil }
            if list.elements.isEmpty, let span = list.span {
                reader.report(
                    .notificationsReachNobody, "\(severity.rawValue) alerts of tenant `\(unit.name)` reach nobody",
                    at: span,
                    label: "no receiver",
                    help: "name a receiver, or remove the key: then the platform's default is told")
            }
            let receivers = resolve(list.elements)
            guard !receivers.isEmpty else { return nil }
            return notice(severity, receivers, mutes)
        }
    }

    private func notice(
        _ severity: AlertSeverity, _ receivers: [String], _ mutes: [(Named<MuteSpec>.Item, MuteInterval)]
    ) -> TenantRouting.Notice {
        TenantRouting.Notice(
            severity: severity, receivers: receivers,
            mutes: mutes.filter { $0.0.element.mutes(severity) }.map(\.1.name))
    }

    /// Full names; one that stands twice would be told twice.
    private mutating func resolve(_ list: [Layered<String>], orOthers: Bool = false) -> [String] {
        var full: [String] = []
        for name in list {
            guard let receiver = names.resolve(name, orOthers: orOthers, &reader) else { continue }
            guard !full.contains(receiver) else {
                if let span = name.span {
                    reader.report(
                        .duplicateName, "`\(name.value ?? "")` stands twice in one list", at: span, label: "again here",
                        help: "remove one of the two")
                }
                continue
            }
            full.append(receiver)
        }
        return full
    }

    private mutating func readLadder(
        _ mutes: [(Named<MuteSpec>.Item, MuteInterval)]
    ) -> TenantRouting.Ladder? {
        guard let name = spec.escalation.value, let span = spec.escalation.span else { return nil }
        let known = unit.program.escalations
        guard let escalation = known.first(where: { $0.name == name }) else {
            if unit.program.unread.mayHold(policy: name) { return nil }
            let nearest = Suggestion.nearest(to: name, among: known.map(\.name))
            reader.report(
                .unknownEscalation, "tenant `\(unit.name)` names escalation `\(name)`, which does not exist", at: span,
                label: nearest.map { "did you mean `\($0)`?" } ?? "no such Escalation",
                help: "name a document of kind Escalation, or remove the key",
                fixes: nearest.map {
                    [Fix("write `\($0)`", edits: [Edit(span, replacement: $0)], isSafe: false)]
                } ?? [])
            return nil
        }
        var levels: [TenantRouting.Level] = []
        for (index, level) in escalation.levels.enumerated() {
            let receivers = receivers(of: level, index + 1, escalation, chosenAt: span)
            guard !receivers.isEmpty else { continue }
            levels.append(
                TenantRouting.Level(
                    number: index + 1, after: level.after, receivers: receivers, alerts: level.alerts))
        }
        guard !levels.isEmpty else { return nil }
        return TenantRouting.Ladder(
            name: name, severities: escalation.severities.map { notice($0, [], mutes) }, levels: levels)
    }

    /// Receivers of a level: the tenant's own of these names, else the platform's.
    private mutating func receivers(
        of level: BoundEscalation.Level, _ number: Int, _ escalation: BoundEscalation, chosenAt span: Span
    ) -> [String] {
        var full: [String] = []
        for name in level.receivers {
            guard let text = name.value else { continue }
            if let receiver = names.find(text, orOthers: true) {
                if !full.contains(receiver) { full.append(receiver) }
                continue
            }
            reader.report(
                .unknownReceiver,
                "tenant `\(unit.name)` escalates by `\(escalation.name)` and has no receiver `\(text)`", at: span,
                label: "level \(number) of it tells `\(text)`", others: [Label(level.span, "named here")],
                help: "declare `\(text)` under `receivers`, or choose another escalation")
        }
        return full
    }

    private mutating func reportIdle(
        _ mutes: [(Named<MuteSpec>.Item, MuteInterval)], _ notices: [TenantRouting.Notice],
        _ ladder: TenantRouting.Ladder?
    ) {
        let used = Set((notices + (ladder?.severities ?? [])).flatMap(\.mutes))
        for (item, interval) in mutes {
            if interval.isAlways, used.contains(interval.name) {
                reader.report(
                    .notificationsReachNobody,
                    "`\(item.name)` of tenant `\(unit.name)` is always, so that alerts reach nobody",
                    at: item.nameSpan, label: "holds at every time of every day",
                    help: "name `days` or `times`, or remove it")
            }
            if !used.contains(interval.name) {
                reader.report(
                    .idleMute, "`\(item.name)` of tenant `\(unit.name)` holds nothing back", at: item.nameSpan,
                    label: "the tenant routes none of its severities",
                    help: "add a route for the severity: what the platform's default receiver is told cannot be muted")
            }
        }
    }

    /// Without an Alerting document there is no tree to hang in.
    private mutating func reportUnrouted() {
        guard let span = spec.routes.items.first?.keySpan ?? spec.escalation.span,
            !unit.program.unread.mayHoldPolicies
        else { return }
        reader.report(
            .notificationsUnrouted, "the notifications of tenant `\(unit.name)` come out nowhere", at: span,
            label: "needs an Alerting document",
            help: "add a document of kind Alerting to policies/, which says where everything else goes")
    }
}

extension MuteSpec {
    fileprivate func mutes(_ severity: AlertSeverity) -> Bool {
        severities.elements.isEmpty || severities.elements.contains { $0.value == severity }
    }
}

extension MuteInterval {
    fileprivate init(_ spec: MuteSpec, named name: String) {
        let days = Set(spec.days.elements.compactMap(\.value))
        self.init(
            name: name, weekdays: Weekday.allCases.filter(days.contains),
            times: spec.times.elements.compactMap { range in
                guard let from = range.from.value, let to = range.to.value else { return nil }
                return ClockRange(from: from, to: to)
            })
    }
}
