internal import Diagnostics
internal import Kubernetes

extension Check {
    package static let querySamplesAboveMemory = Check(
        "query-samples-above-memory", "One query may hold more samples than the server has memory for",
        severity: .warning,
        why: """
            A sample takes 16 bytes. A query that is let hold more of them than the memory limit is not refused: the kernel kills
            the server, for everybody who asks it, and again when it has read its log and the query is tried once more.
            """,
        given: .acme,
        accepts: [
            #"""
            # tiers/standard.yaml
            apiVersion: tenantc.dev/v1
            kind: Tier
            metadata: { name: standard }
            spec: { monitoring: { query: { maxSamples: 50000000 }, resources: { limits: { memory: 2Gi } } } }
            """#
        ],
        refuses: [
            #"""
            # tiers/standard.yaml
            apiVersion: tenantc.dev/v1
            kind: Tier
            metadata: { name: standard }
            spec: { monitoring: { query: { maxSamples: «200000000» }, resources: { limits: { memory: 2Gi } } } }
            """#,
            #"""
            # tiers/standard.yaml
            apiVersion: tenantc.dev/v1
            kind: Tier
            metadata: { name: standard }
            spec: { monitoring: { query: { maxSamples: «150000000» } } }
            """#,
        ], pass: .unit(checkSamples))
}

/// A timestamp and a value.
private let bytesOfSample = 16

private func checkSamples(_ unit: Unit, _ findings: inout Findings) {
    let monitoring = unit.tier.spec.monitoring
    guard unit.hasPrometheus, let most = monitoring.query.maxSamples.value, let span = monitoring.query.maxSamples.span
    else { return }
    let memory = PrometheusPod.resources.memoryLimit(under: monitoring.resources)
    guard Quantity(integer: most * bytesOfSample) >= memory else { return }
    findings.report(
        "one query of tier `\(unit.tier.name)` may hold \((most * bytesOfSample) >> 20)Mi of samples, and the server has "
            + memory.canonical, at: span, label: "16 bytes each",
        others: monitoring.resources.limits["memory"]?.span.map { [Label($0, "its limit")] } ?? [],
        help:
            "write at most \(memory.units / bytesOfSample / 2), which is half of the limit, or raise the limit in `monitoring.resources`"
    )
}
