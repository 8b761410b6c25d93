internal import Diagnostics
internal import LabelMatching
internal import PromQL

/// A metric of the platform's that a tenant may read.
struct BoundGrant {
    let metrics: [String]
    /// What every selector of them has.
    let matchers: [LabelMatcher]

    /// The grants of a unit that hold on a day; what is no matcher is reported at the policy, and grants nothing.
    static func all(
        of unit: Unit, on day: CalendarDate?, version: PrometheusVersion, _ diagnostics: inout DiagnosticList
    ) -> [BoundGrant] {
        var grants: [BoundGrant] = []
        for grant in unit.program.governance.grants {
            let spec = grant.spec
            let isMeant =
                spec.tenants.elements.contains { $0.value == unit.name }
                || spec.tiers.elements.contains { $0.value == unit.tier.name }
            guard isMeant, let day, let expires = spec.expires.value, day <= expires else { continue }
            var matchers: [LabelMatcher] = []
            var isSound = true
            for item in spec.matchers.elements {
                guard let text = item.value, let span = item.span else { continue }
                if let found = Self.matcher(text, version) {
                    matchers.append(found)
                } else {
                    isSound = false
                    diagnostics.append(
                        Diagnostic(
                            code: Check.promQLSyntax.code, message: "`\(text)` is no matcher",
                            labels: [Label(span)], help: "write one condition, such as `region=\"eu\"`"))
                }
            }
            guard isSound else { continue }
            grants.append(BoundGrant(metrics: spec.metrics.elements.compactMap { $0.value?.text }, matchers: matchers))
        }
        return grants
    }

    private static func matcher(_ text: String, _ version: PrometheusVersion) -> LabelMatcher? {
        guard case .selector(let selector)? = parseExpression("x{\(text)}", version: version).expression,
            selector.matchers.count == 1
        else { return nil }
        return selector.matchers.first?.matcher
    }
}
