internal import Diagnostics

extension Check {
    package static let retentionBeyondSize = Check(
        "retention-beyond-size", "The declared metrics take more disk than there is for as long as samples are kept",
        severity: .warning,
        why: """
            Prometheus deletes what is oldest once samples take `retentionSize`, however long they were to be kept. Who looks for
            the rest finds nothing, and is told nothing.
            """,
        given: .acme,
        accepts: [
            #"""
            # tiers/standard.yaml
            apiVersion: tenantc.dev/v1
            kind: Tier
            metadata: { name: standard }
            spec: { monitoring: { retention: 15d, retentionSize: 8GB, scrapeInterval: 30s } }
            \#(.acme)
              metrics: [ { name: requests_total, type: counter, labels: { path: 50, status: 12 } } ]
            """#
        ],
        refuses: [
            #"""
            # tiers/standard.yaml
            apiVersion: tenantc.dev/v1
            kind: Tier
            metadata: { name: standard }
            spec: { monitoring: { retention: 15d, retentionSize: 1GB, scrapeInterval: 30s } }
            \#(.acme)
              metrics: [ { name: «requests_total», type: counter, labels: { path: 9000, status: 12 } } ]
            """#
        ], pass: .unit(checkRetention))
}

private func checkRetention(_ unit: Unit, _ findings: inout Findings) {
    let monitoring = unit.tier.spec.monitoring
    guard unit.hasPrometheus, let estimate = SampleEstimate(unit), let size = unit.retentionSize
    else { return }
    let fits = estimate.time(toFill: size)
    guard fits < unit.retention else { return }
    let sizeSpan = monitoring.retentionSize.span ?? monitoring.storage.span
    findings.report(
        "the metrics that tenant `\(unit.name)` declares fill \(size.text) in about \(fits.display), and are to be kept "
            + "for \(unit.retention.display)", tenant: unit.name, at: estimate.largest.span,
        label: "\(estimate.largest.series) of about \(estimate.series) series",
        others: [
            sizeSpan.map { Label($0, "the size") }, monitoring.retention.span.map { Label($0, "the time") },
        ].compactMap { $0 },
        notes: [
            "each combination of labels is counted, at one byte a sample, which is the least that Prometheus takes"
        ],
        help: "declare fewer values of labels, or give tier `\(unit.tier.name)` more `monitoring.storage`")
}
