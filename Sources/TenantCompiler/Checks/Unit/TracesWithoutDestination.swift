internal import Diagnostics

extension Check {
    package static let tracesWithoutDestination = Check(
        "traces-without-destination", "Collectors take traces that go nowhere",
        why: """
            A collector takes no traces where the Platform names no place for them, so whoever sends some is told that nobody
            listens.
            """,
        given: .acme,
        accepts: [
            #"""
            # policies/platform.yaml
            apiVersion: tenantc.dev/v1
            kind: Platform
            metadata: { name: company }
            spec: { monitoring: { tracesURL: "http://tempo:4317" } }
            # tiers/standard.yaml
            apiVersion: tenantc.dev/v1
            kind: Tier
            metadata: { name: standard }
            spec: { features: { collector: true }, monitoring: { collector: { receivers: [jaeger] } } }
            """#
        ],
        refuses: [
            #"""
            # tiers/standard.yaml
            apiVersion: tenantc.dev/v1
            kind: Tier
            metadata: { name: standard }
            spec: { features: { collector: true }, monitoring: { collector: { receivers: «[jaeger, zipkin]» } } }
            """#
        ], pass: .unit(checkTraces))
}

private func checkTraces(_ unit: Unit, _ findings: inout Findings) {
    guard unit.hasCollector, unit.tracesAddress == nil, !unit.collectorReceivers.isEmpty,
        let span = unit.tier.spec.monitoring.collector.receivers.span
    else { return }
    findings.report(
        "collectors of tier `\(unit.tier.name)` take traces, and the Platform names no place for them", at: span,
        label: "asked for here", help: "set the Platform's `monitoring.tracesURL`, such as `http://tempo:4317`")
}
