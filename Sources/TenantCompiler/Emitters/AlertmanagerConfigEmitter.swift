internal import LabelMatching
internal import YAML

extension Emitter {
    static let alertmanagerConfig = Emitter(
        "AlertmanagerConfig tenant-alerts, tenant-escalations",
        "Where `monitoring.alertmanagerMode` is `perTenant`: the tenant's routes, and its escalation's"
    ) { unit in
        guard unit.platform.monitoring.alertmanagerMode.value == .perTenant, let policy = unit.program.alerting,
            let routing = unit.routing
        else { return [] }
        let branch = TenantBranch(
            routing: routing, policy: policy,
            tenantLabel: unit.tenantLabel)
        return [("tenant-alerts", branch.alerts), ("tenant-escalations", branch.escalations)].compactMap {
            name, route in
            guard let route else { return nil }
            let receivers = routing.receivers.filter { route.receiverNames.contains($0.name) }
            let mutes = routing.mutes.filter { mute in route.routes.contains { $0.mutes.contains(mute.name) } }
            let manifest: Value = [
                "apiVersion": "monitoring.coreos.com/v1alpha1",
                "kind": "AlertmanagerConfig",
                "metadata": unit.metadata(name: name),
                "spec": [
                    "route": route.operatorValue(in: routing.tenant),
                    "receivers": .list(receivers.map { $0.operatorValue(in: routing.tenant) }),
                    "muteTimeIntervals": Value.list(mutes.map { $0.operatorValue(in: routing.tenant) }).orAbsent,
                ],
            ]
            return unit.object("monitoring.coreos.com/v1alpha1", "AlertmanagerConfig", name, manifest)
        }
    }
}

extension Route {
    /// A route of an AlertmanagerConfig. The operator adds the namespace's matcher to the first, lets it continue, and
    /// puts namespace and object before each name.
    // Bounded: a tenant's branch is two routes deep.
    fileprivate func operatorValue(in tenant: String) -> Value {
        [
            "matchers": Value.list(
                matchers.map {
                    [
                        "name": .string($0.name), "matchType": .string($0.operation.rawValue),
                        "value": .string($0.value),
                    ]
                }
            ).orAbsent,
            "receiver": .optional(receiver.map { .string(localName($0, in: tenant)) }),
            "groupBy": Value.list(groupBy.map(Value.string)).orAbsent,
            "groupWait": .optional(timing.groupWait.map { .string($0.display) }),
            "groupInterval": .optional(timing.groupInterval.map { .string($0.display) }),
            "repeatInterval": .optional(timing.repeatInterval.map { .string($0.display) }),
            "muteTimeIntervals": Value.list(mutes.map { .string(localName($0, in: tenant)) }).orAbsent,
            "continue": continues ? true : .absent,
            "routes": Value.list(routes.map { $0.operatorValue(in: tenant) }).orAbsent,
        ]
    }
}

extension Receiver {
    fileprivate func operatorValue(in tenant: String) -> Value {
        .map(
            [Member("name", .string(localName(name, in: tenant)))]
                + Integration.kinds.compactMap { kind in
                    let all = integrations.filter { $0.kind == kind }
                    return all.isEmpty ? nil : Member("\(kind)Configs", .list(all.map(\.operatorValue)))
                })
    }
}

extension Integration {
    fileprivate var operatorValue: Value {
        let members: [Member] =
            switch channel {
            case .slack(let channel, let url):
                [url.map { Member("apiURL", $0.selector) }, Member("channel", .string(channel))].compactMap { $0 }
            case .pagerduty(let key): [Member("routingKey", key.selector)]
            case .webhook(.url(let url)): [Member("url", .string(url))]
            case .webhook(.secret(let source)): [Member("urlSecret", source.selector)]
            case .email(let to): [Member("to", .string(to))]
            case .opsgenie(let key, let url):
                [Member("apiKey", key.selector), url.map { Member("apiURL", .string($0)) }].compactMap { $0 }
            case .msteams(let url): [Member("webhookUrl", url.selector)]
            case .discord(let url): [Member("apiURL", url.selector)]
            }
        return .map([Member("sendResolved", .bool(sendsResolved))] + members)
    }
}

extension Integration.SecretSource {
    /// A key of a Secret; nothing for what is none, which reading has refused.
    fileprivate var selector: Value {
        guard case .key(let reference) = self else { return .absent }
        return ["name": .string(reference.secret), "key": .string(reference.key)]
    }
}

extension MuteInterval {
    fileprivate func operatorValue(in tenant: String) -> Value {
        [
            "name": .string(localName(name, in: tenant)),
            "timeIntervals": [
                [
                    "weekdays": Value.list(weekdays.map { .string($0.rawValue) }).orAbsent,
                    "times": Value.list(
                        times.map { ["startTime": .string($0.from.display), "endTime": .string($0.to.display)] }
                    ).orAbsent,
                ]
            ],
        ]
    }
}

/// A name without the tenant before it.
private func localName(_ name: String, in tenant: String) -> String {
    name.hasPrefix(tenant + "/") ? String(name.dropFirst(tenant.utf8.count + 1)) : name
}
