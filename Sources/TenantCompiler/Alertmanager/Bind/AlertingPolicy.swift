package import Diagnostics
package import LabelMatching

/// The Alerting document with its names resolved: what every tenant's routing hangs in.
package final class AlertingPolicy: Sendable {
    package let nameSpan: Span
    package let global: AlertmanagerGlobal
    /// Without the tenant label.
    package let groupBy: [String]
    /// Of alerts whose severity has none of its own.
    package let timing: RouteTiming
    private let timings: [AlertSeverity: RouteTiming]
    package let receivers: [Receiver]
    package let defaultReceiver: String
    package let routes: [PlatformRoute]
    package let inhibitions: [Inhibition]
    /// Where each of them is written.
    let inhibitionSpans: [Span]
    /// Where each receiver has its name, in their order.
    let receiverSpans: [Span]
    let defaultReceiverSpan: Span

    /// A route of the platform's own.
    package struct PlatformRoute: Sendable {
        package let matchers: [LabelMatcher]
        package let receiver: String
        package let continues: Bool
        package let timing: RouteTiming
        let place: RoutePlace
    }

    /// What the document says of a severity; empty where it says nothing.
    package func timing(of severity: AlertSeverity) -> RouteTiming { timings[severity] ?? RouteTiming() }

    /// Null where nothing can be told by it; why is reported.
    ///
    /// - Parameter escalating: Names of receivers that escalations use.
    init?(
        _ declared: Declared<AlertingSpec>, _ platform: Platform, escalating: Set<String>, _ reader: inout Reader
    ) {
        let spec = declared.spec
        let monitoring = platform.spec.monitoring
        nameSpan = declared.document.nameSpan
        global = AlertmanagerGlobal(spec.global)
        groupBy =
            spec.groupBy.isSet
            ? spec.groupBy.elements.compactMap { $0.value?.text } : ["alertname", "cluster", "service"]
        timing = RouteTiming(spec.timing)
        var timings: [AlertSeverity: RouteTiming] = [:]
        for item in spec.severities.items {
            if let severity = AlertSeverity(rawValue: item.key) { timings[severity] = RouteTiming(item.value) }
        }
        self.timings = timings
        var receivers = ReceiverReader(
            version: monitoring.alertmanagerVersion.value ?? PlatformMonitoringSpec.builtInAlertmanager,
            readsKeys: false, global: global, reader: reader)
        self.receivers = spec.receivers.items.map { receivers.receiver($0, named: $0.name) }
        reader = receivers.reader
        var names = ReceiverNames(spec.receivers.items.map { ($0.name, $0.name) }, owner: "the platform")
        let fallback = names.resolve(spec.defaultReceiver, &reader)
        routes = zip(spec.routes.elements, spec.routes.spans).compactMap { route, span in
            let matchers = route.matchers.elements.compactMap { LabelMatcher.read($0, &reader) }
            guard let receiver = names.resolve(route.receiver, &reader),
                matchers.count == route.matchers.elements.count
            else { return nil }
            return PlatformRoute(
                matchers: matchers, receiver: receiver, continues: route.continue.value ?? false,
                timing: RouteTiming(route), place: RoutePlace(route, span))
        }
        let label = monitoring.tenantLabel.value?.text ?? PlatformMonitoringSpec.builtInTenantLabel
        let inhibitions = zip(spec.inhibit.elements, spec.inhibit.spans).flatMap { inhibition, span in
            let source = inhibition.source.elements.compactMap { LabelMatcher.read($0, &reader) }
            let target = inhibition.target.elements.compactMap { LabelMatcher.read($0, &reader) }
            let equal = inhibition.equal.elements.compactMap { $0.value?.text }
            return source.isEmpty || target.isEmpty
                ? []
                : Inhibition.withinTenants(source: source, target: target, equal: equal, tenantLabel: label).map {
                    (rule: $0, span: span)
                }
        }
        self.inhibitions = inhibitions.map(\.rule)
        inhibitionSpans = inhibitions.map(\.span)
        receiverSpans = spec.receivers.items.map(\.nameSpan)
        defaultReceiverSpan = spec.defaultReceiver.span ?? nameSpan
        for item in spec.receivers.items where escalating.contains(item.name) {
            _ = names.find(item.name, orOthers: false)
        }
        names.reportUnused(spec.receivers.items.map { ($0.name, $0.nameSpan) }, &reader)
        guard let fallback else { return nil }
        defaultReceiver = fallback
    }
}

extension RouteTiming {
    fileprivate init(_ route: AlertRouteSpec) {
        self.init()
        groupWait = route.groupWait.value
        groupInterval = route.groupInterval.value
        repeatInterval = route.repeatInterval.value
    }
}

extension LabelMatcher {
    /// A matcher that a document writes; what is none is reported.
    fileprivate static func read(_ text: Layered<String>, _ reader: inout Reader) -> LabelMatcher? {
        guard let value = text.value, let span = text.span else { return nil }
        switch PolicyMatcher.read(value) {
        case .success(let matcher): return matcher
        case .failure(let problem):
            reader.report(
                .invalidMatcher, "`\(value)` is no matcher", at: span, label: problem.message,
                help:
                    "write a label, one of `=`, `!=`, `=~`, `!~`, and a value in double quotes, such as 'severity=\"critical\"'"
            )
            return nil
        }
    }
}
