internal import Diagnostics
internal import Kubernetes

extension Check {
    package static let collectorMemoryTooSmall = Check(
        "collector-memory-too-small", "A collector has less memory than it needs to start and hold data",
        why: """
            The process alone takes about 50Mi. Below 128Mi next to nothing is left for what it is sent: it refuses everything, or
            is killed before its own limit is reached.
            """,
        given: .acme,
        accepts: [
            #"""
            # tiers/standard.yaml
            apiVersion: tenantc.dev/v1
            kind: Tier
            metadata: { name: standard }
            spec: { features: { collector: true }, monitoring: { collector: { resources: { limits: { memory: 128Mi } } } } }
            """#
        ],
        refuses: [
            #"""
            # tiers/standard.yaml
            apiVersion: tenantc.dev/v1
            kind: Tier
            metadata: { name: standard }
            spec: { features: { collector: true }, monitoring: { collector: { resources: { limits: { memory: «100Mi» } } } } }
            """#
        ], pass: .unit(checkMemory))
}

private func checkMemory(_ unit: Unit, _ findings: inout Findings) {
    guard unit.hasCollector, unit.collectorMemory.container < CollectorMemory.least,
        let limit = unit.tier.spec.monitoring.collector.resources.limits["memory"], let amount = limit.value,
        let span = limit.span
    else { return }
    findings.report(
        "collectors of tier `\(unit.tier.name)` have \(amount.canonical) of memory", at: span,
        label: "is used up before anything is sent to it",
        help: "write at least \(CollectorMemory.least)Mi, such as `640Mi`")
}
