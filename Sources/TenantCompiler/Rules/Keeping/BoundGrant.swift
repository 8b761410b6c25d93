package import Diagnostics
internal import LabelMatching
internal import PromQL

/// A MetricGrant that can be used: which metrics of the platform's, to whom and until when.
package struct BoundGrant: Sendable {
    package let name: String
    package let nameSpan: Span
    package let metrics: [Mention]
    package let tenants: [Mention]
    package let tiers: [Mention]
    /// What every selector of the metrics has.
    let matchers: [LabelMatcher]
    /// The last day on which it holds, in UTC.
    package let expires: CalendarDate
    package let expiresSpan: Span

    /// A name that the grant writes.
    package struct Mention: Sendable {
        package let name: String
        package let span: Span
    }

    /// Null where something is missing or wrong: what is not sound grants nothing. What is no matcher is reported here,
    /// the rest when it is read.
    init?(_ declared: Declared<MetricGrantSpec>, version: PrometheusVersion, _ diagnostics: inout DiagnosticList) {
        let spec = declared.spec
        var matchers: [LabelMatcher] = []
        var isSound = spec.matchers.isSet || !spec.matchers.isWritten
        for (item, span) in zip(spec.matchers.elements, spec.matchers.spans) {
            guard let text = item.value, let matcher = Self.matcher(text, version) else {
                isSound = false
                if let text = item.value { diagnostics.append(Self.noMatcher(text, at: span)) }
                continue
            }
            matchers.append(matcher)
        }
        guard isSound, let expires = spec.expires.value, let expiresSpan = spec.expires.span else { return nil }
        name = declared.name
        nameSpan = declared.document.nameSpan
        metrics = zip(spec.metrics.elements, spec.metrics.spans).compactMap { metric, span in
            metric.value.map { Mention(name: $0.text, span: span) }
        }
        tenants = Self.mentions(spec.tenants)
        tiers = Self.mentions(spec.tiers)
        self.matchers = matchers
        self.expires = expires
        self.expiresSpan = expiresSpan
    }

    /// Whether it holds on a day: until that day has ended in UTC. Without a date nothing is granted.
    package func holds(on day: CalendarDate?) -> Bool { day.map { $0 <= expires } ?? false }

    /// Whether a tenant is meant, by its name or its tier's.
    func isMeant(for unit: Unit) -> Bool {
        tenants.contains { $0.name == unit.name } || tiers.contains { $0.name == unit.tier.name }
    }

    private static func mentions(_ items: Items<Layered<String>>) -> [Mention] {
        zip(items.elements, items.spans).compactMap { item, span in
            item.value.map { Mention(name: $0, span: span) }
        }
    }

    private static func matcher(_ text: String, _ version: PrometheusVersion) -> LabelMatcher? {
        guard case .selector(let selector)? = parseExpression("x{\(text)}", version: version).expression,
            selector.matchers.count == 1
        else { return nil }
        return selector.matchers.first?.matcher
    }

    private static func noMatcher(_ text: String, at span: Span) -> Diagnostic {
        Diagnostic(
            code: Check.promQLSyntax.code, message: "`\(text)` is no matcher", labels: [Label(span)],
            help: "write one condition, such as `region=\"eu\"`")
    }
}

/// Takes the grants that are sound, by name.
func bindGrants(
    _ governance: Governance, _ platform: Platform, _ diagnostics: inout DiagnosticList
) -> [BoundGrant] {
    let release = platform.spec.monitoring.prometheusVersion.value
    let version = release.map { PrometheusVersion($0.major, $0.minor) } ?? PrometheusVersion(2, 42)
    return governance.grants.compactMap { BoundGrant($0, version: version, &diagnostics) }
}
